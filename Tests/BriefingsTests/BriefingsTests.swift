import Testing
@testable import Briefings
