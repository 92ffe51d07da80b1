import ArgumentParser
import Phrases
import Statistics

extension ComparisonRefusal: Explained {
  var exitCode: ExitCode { .usage }

  func message(in phrases: Phrases) -> String {
    switch self {
    case .mixedUnits(let units): phrases.notComparable(units.map { phrases.unit($0.symbol) })
    }
  }
}
