import ArgumentParser
import CairoRendering
import Charts
import Figures
import Phrases
import Scenes

extension FigureError: Explained {
  var exitCode: ExitCode {
    switch self {
    case .unknownMetric, .unknownPlace, .unknownHighlight, .severalMetricsAndPlaces, .slopeOfOneYear: .usage
    case .noData: .data
    case .layout(.text(let error as any Explained)): error.exitCode
    case .layout: .data
    }
  }

  func message(in phrases: Phrases) -> String {
    switch self {
    case .unknownMetric(let name, let nearest): phrases.noMetric(name, near: nearest)
    case .unknownPlace(let name, let nearest): phrases.noPlace(name, near: nearest)
    case .noData(let metric, let places, let years):
      phrases.noData(metric: metric, places: places, years: years)
    case .unknownHighlight(let name, let shown):
      phrases.unknownHighlight(name, shown: shown)
    case .severalMetricsAndPlaces: phrases.severalMetricsAndPlaces
    case .slopeOfOneYear(let year): phrases.slopeOfOneYear(year)
    case .layout(let error): error.message(in: phrases)
    }
  }
}

extension LayoutError {
  /// Why the figure cannot be laid out.
  fileprivate func message(in phrases: Phrases) -> String {
    switch self {
    case .doesNotFit(let size, let smallest):
      phrases.doesNotFit(
        ChartSize(covering: size).description, smallest: ChartSize(covering: smallest).description)
    case .fitsNoSize(let size): phrases.fitsNoSize(ChartSize(covering: size).description)
    case .refused(let refusal): refusal.message(in: phrases)
    case .text(let error as any Explained): error.message(in: phrases)
    case .text(let error): "\(error)"
    }
  }
}

extension Refusal {
  /// Why the drawing would mislead, and what to draw instead.
  fileprivate func message(in phrases: Phrases) -> String {
    switch self {
    case .noSeries: phrases.noSeries
    case .repeatedName(let name): phrases.repeatedName(name)
    case .repeatedYear(let year, let series): phrases.repeatedYear(year, series: series)
    case .mixedUnits(let units): phrases.mixedUnits(units)
    case .logarithmOfZero(let series, let year): phrases.logarithmOfZero(series: series, year: year)
    case .stackOfRates: phrases.stackOfRates
    case .stackWithMissingPart(let series, let year): phrases.stackWithMissingPart(series: series, year: year)
    case .stackOfNegatives(let series, let year): phrases.stackOfNegatives(series: series, year: year)
    case .tooManyGroups(let series, let years): phrases.tooManyGroups(series: series, years: years)
    case .tooManyParts(let count): phrases.tooManyParts(count)
    }
  }
}
