public import Foundation

/// Why series cannot be set side by side.
public enum ComparisonRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  /// They are not in one unit.
  case mixedUnits([UnitOfMeasure])

  /// The reason, in one line.
  public var description: String {
    switch self {
    case .mixedUnits(let units):
      "values in \(units.map(\.symbol).joined(separator: " and ")) cannot be compared; choose metrics of one unit"
    }
  }
}

/// One place's standing among others in a year.
public struct Standing: Sendable, Hashable {
  /// The place.
  public let place: Place
  /// Its value.
  public let value: SeriesValue
  /// Its rank from the highest, 1 and on; places with equal values share one.
  public let rank: Int
  /// Its share of the sum of all, in percent; `nil` for rates and for a sum of 0.
  public let share: Decimal?
}

/// Several series of one unit.
public struct Comparison: Sendable, Hashable {
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

  /// The places that have a value of a whole year, the highest first, then by place.
  ///
  /// Bounds are ranked by the number stated; their qualifier goes with them.
  public func standings(in year: Int) -> [Standing] {
    let ranked = series.compactMap { series -> (place: Place, value: SeriesValue, number: Decimal)? in
      guard let value = series.value(in: year), value.months == nil, let number = value.value else {
        return nil
      }
      return (series.place, value, number)
    }.sorted { $0.number == $1.number ? $0.place < $1.place : $0.number > $1.number }
    let total = ranked.reduce(Decimal(0)) { $0 + $1.number }
    let add = series.allSatisfy { $0.metric.kind != .rate } && total > 0
    return ranked.map { entry in
      Standing(
        place: entry.place, value: entry.value, rank: 1 + ranked.count { $0.number > entry.number },
        share: add ? (entry.number * 100 / total).rounded(to: 4, as: .exact) : nil)
    }
  }
}
