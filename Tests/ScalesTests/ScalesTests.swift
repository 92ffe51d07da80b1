import Testing
@testable import Scales
