import Testing
@testable import ChineseNumerals
