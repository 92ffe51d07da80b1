import Foundation

/// Why series cannot be set side by side.
public enum ComparisonRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  /// They are not in one unit.
  case mixedUnits([UnitOfMeasure])

  /// The reason, in one line.
  public var description: String {
    switch self {
    case .mixedUnits(let units):
      "values in \(units.map(\.symbol).joined(separator: " and ")) cannot be compared; choose one metric, or several of one unit"
    }
  }
}

/// One place's standing among others in a year.
public struct Standing: Sendable, Hashable {
  /// The place.
  public let place: Place
  /// The metric.
  public let metric: Metric.ID
  /// Its value.
  public let value: SeriesValue
  /// Its rank from the highest, 1 and on; places with equal values share one.
  public let rank: Int
  /// Its share of the sum of all, in percent; `nil` for rates and for a sum of 0.
  ///
  /// It is at most that where other places have no value of the year, and approximate where any value is inexact.
  public let share: MeasuredNumber?
}

/// Several series of one unit, which can be ranked and shared out.
public struct ComparableSeries: Sendable, Hashable {
  /// The series, as they were given.
  public let series: [Series]

  /// Sets series side by side.
  ///
  /// - Throws: ``ComparisonRefusal/mixedUnits(_:)`` where they are not in one unit.
  public init(_ series: [Series]) throws(ComparisonRefusal) {
    let units = Set(series.map(\.metric.unit)).sorted()
    guard units.count <= 1 else { throw .mixedUnits(units) }
    self.series = series
  }

  /// The places that have a value of a whole year, the highest first, then by place; of a place with several series, each.
  ///
  /// Bounds are ranked by the number stated; their qualifier goes with them.
  public func standings(in year: Int) -> [Standing] {
    let ranked = series.compactMap { series -> (series: Series, value: SeriesValue, number: Decimal)? in
      guard let value = series.value(in: year), value.months == nil, let number = value.value else {
        return nil
      }
      return (series, value, number)
    }.sorted { $0.number == $1.number ? $0.series.place < $1.series.place : $0.number > $1.number }
    let total = ranked.reduce(Decimal(0)) { $0 + $1.number }
    let isExact = ranked.allSatisfy { $0.value.qualifier == .exact }
    let qualifier: Qualifier = !isExact ? .approx : ranked.count < series.count ? .atMost : .exact
    let add = series.allSatisfy { $0.metric.kind != .rate } && total > 0
    var rank = 1
    return ranked.enumerated().map { position, entry in
      if position > 0, entry.number < ranked[position - 1].number { rank = position + 1 }
      let share = add ? (entry.number * 100 / total).rounded(to: Series.quotientPlaces, as: qualifier) : nil
      return Standing(
        place: entry.series.place, metric: entry.series.metric.id, value: entry.value, rank: rank,
        share: share.map { MeasuredNumber($0, qualifier) })
    }
  }
}
