internal import Foundation
internal import Charts
internal import Phrases
internal import Scales
internal import Scenes
internal import Statistics

extension Captions {
  /// What is missing and what is a bound, as the detail asks.
  func missingAndBounds(_ detail: NoteDetail) -> [String] {
    switch detail {
    case .full: figure.series.flatMap(detailedClauses)
    case .keyed: groupedMissing + boundKeys + untoldValues
    case .counted: countedMissing + boundKeys + untoldValues
    }
  }

  /// The clauses about one series; only the first of them names it.
  private func detailedClauses(_ series: ExplainedSeries) -> [String] {
    var subject = subject(series)
    var clauses: [String] = []
    if let years = missing(in: series) {
      clauses.append(
        years.count == figure.shownYears.count
          ? phrases.missingAltogether(place: subject ?? names[series.series.place])
          : phrases.missing(place: subject, years: phrases.years(years)))
      subject = nil
    }
    for value in bounds(in: series) {
      clauses.append(bound(value, in: series, subject: subject))
      subject = nil
    }
    return clauses
  }

  private func bound(_ value: SeriesValue, in series: ExplainedSeries, subject: String?) -> String {
    let written = series.asWritten[value.year]
    let amount = value.value ?? 0
    let quantities = quantities(series)
    switch value.qualifier {
    case .atMost:
      return phrases.atMost(
        place: subject, year: value.year, written: written,
        quantity: quantities.bare(amount, rounding: .up))
    case .approx:
      return phrases.approximately(
        place: subject, year: value.year, written: written, quantity: quantities.bare(amount))
    case .atLeast, .exact:
      return phrases.atLeast(
        place: subject, year: value.year, written: written,
        quantity: quantities.bare(amount, rounding: .down))
    }
  }

  private func bounds(in series: ExplainedSeries) -> [SeriesValue] {
    figure.values(of: series).filter { $0.value != nil && $0.qualifier != .exact }
  }

  /// The missing years that the drawing does not name itself; `nil` where there are none.
  private func missing(in series: ExplainedSeries) -> [Int]? {
    if kind == .bar, figure.series.count > 1 { return nil }
    let values = figure.values(of: series)
    let missing = values.filter { $0.value == nil }.map(\.year)
    let named = start(of: series).map { start in missing.filter { $0 > start } } ?? missing
    return named.isEmpty ? nil : named
  }

  /// The year from which on a line among others has values, where it begins late and its label says so.
  func start(of series: ExplainedSeries) -> Int? {
    guard kind == .line, figure.series.count > 1 else { return nil }
    let first = figure.values(of: series).first { $0.value != nil }?.year
    return first.flatMap { $0 > figure.years.lowerBound ? $0 : nil }
  }

  /// The gaps by place, places with the same gaps together.
  private var groupedMissing: [String] {
    var groups: [(years: [Int], names: [String])] = []
    for series in figure.series {
      guard let years = missing(in: series) else { continue }
      let name = subject(series) ?? ""
      if let index = groups.firstIndex(where: { $0.years == years }) {
        groups[index].names.append(name)
      } else {
        groups.append((years, [name]))
      }
    }
    return groups.map { years, names in
      let who = phrases.list(names)
      return years.count == figure.shownYears.count && !who.isEmpty
        ? phrases.missingAltogether(place: who)
        : phrases.missing(place: who.isEmpty ? nil : who, years: phrases.years(years))
    }
  }

  private var countedMissing: [String] {
    let count = figure.series.reduce(0) { $0 + (missing(in: $1)?.count ?? 0) }
    return count == 0 ? [] : [phrases.missing(count: count)]
  }

  /// The numbers for which the drawing had no room.
  private var untoldValues: [String] {
    let items = figure.series.flatMap { series in
      bounds(in: series).filter { value in
        untold.contains(Datum(series: figure.drawnName(of: series.series), key: String(value.year)))
      }.compactMap { value in
        value.value.map {
          phrases.untoldValue(
            place: subject(series), year: value.year, quantity: quantities(series).marked($0, value.qualifier)
          )
        }
      }
    }
    return items.isEmpty ? [] : [phrases.untoldValues(items)]
  }

  private var boundKeys: [String] {
    let qualifiers = Set(figure.series.flatMap(bounds(in:)).map(\.qualifier))
    return [
      (Qualifier.atLeast, phrases.atLeastKey), (.atMost, phrases.atMostKey),
      (.approx, phrases.approximateKey),
    ].filter { qualifiers.contains($0.0) }.map(\.1)
  }
}
