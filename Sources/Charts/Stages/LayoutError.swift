internal import Foundation
public import Scenes

/// Why a chart cannot be laid out.
public enum LayoutError: Error, Sendable, CustomStringConvertible {
  /// The figure needs more room; the second size, in points, would hold it.
  case doesNotFit(Size, smallest: Size)
  /// The figure needs more room than the largest sheet that is tried has.
  case fitsNoSize(Size)
  /// The data must not be drawn in this way.
  case refused(Refusal)
  /// A text cannot be measured, for instance because no font has a character.
  case text(any Error)

  /// What happened and what to do, in English.
  public var description: String {
    switch self {
    case .doesNotFit(let size, let smallest):
      "the figure does not fit \(ChartSize(covering: size)); it needs at least \(ChartSize(covering: smallest))"
    case .fitsNoSize(let size):
      "the figure does not fit \(ChartSize(covering: size)) nor any sheet up to five metres; show fewer series or years"
    case .refused(let refusal): refusal.description
    case .text(let error): String(describing: error)
    }
  }
}

/// A drawing that would mislead.
public enum Refusal: Error, Sendable, Hashable, CustomStringConvertible {
  case noSeries
  case repeatedName(String)
  case repeatedYear(Int, series: String)
  case mixedUnits([String])
  case logarithmOfZero(series: String, year: Int)
  case stackOfRates
  case stackWithMissingPart(series: String, year: Int)
  case stackOfNegatives(series: String, year: Int)
  case tooManyGroups(series: Int, years: Int)
  case tooManyParts(Int)

  /// The reason and what to do, in English.
  public var description: String {
    switch self {
    case .noSeries: "there is no series to draw; give at least one"
    case .repeatedName(let name): "two series are called \(name); names must differ"
    case .repeatedYear(let year, let series): "\(series) has two values for \(year); give one"
    case .mixedUnits(let units):
      "series in \(units.joined(separator: ", ")) cannot share an axis; draw facets or one chart for each unit"
    case .logarithmOfZero(let series, let year):
      "\(series) has a value of 0 or less in \(year), which a logarithmic axis cannot show; use a linear one"
    case .stackOfRates: "rates do not add up to anything; draw lines or grouped bars instead of a stack"
    case .stackWithMissingPart(let series, let year):
      "\(series) has no value in \(year), so that year's stack would be too low; draw grouped bars or lines"
    case .stackOfNegatives(let series, let year):
      "\(series) is below 0 in \(year), and parts of a whole cannot be; draw grouped bars or lines"
    case .tooManyGroups(let series, let years):
      "\(series) series over \(years) years are too many for grouped bars; draw facets, or six of either at most"
    case .tooManyParts(let count):
      "\(count) parts of a stack cannot be told apart; join the smallest into one, or draw facets"
    }
  }
}
