public import Foundation

/// What the values of series are turned into, so that years and places compare.
public enum Measure: Sendable, Hashable {
  /// The difference to the year before: in the metric's unit, for rates in percentage points.
  case difference
  /// The change against the year before in percent, for rates in percentage points.
  case change
  /// The percentage of a base year's value.
  case index(base: Int)
  /// The mean of some years, the last of which is the year of the value.
  case average(years: Int)
  /// The value per so many heads of a population.
  case perHead(Population, heads: Decimal)
  /// The rank among all series given, 1 for the highest.
  case rank
  /// The share of the sum of all series given, in percent.
  case share
}

/// The heads of places by year.
public typealias Population = [Place: [Int: Decimal]]

/// One year of a series with what a measure makes of it.
public struct MeasuredPoint: Sendable, Hashable {
  /// The place.
  public let place: Place
  /// The metric.
  public let metric: Metric
  /// The year's value as it was.
  public let value: SeriesValue
  /// The unit of the measure.
  public let unit: UnitOfMeasure
  /// What the measure makes of it, or why it has none.
  public let result: Result<MeasuredNumber, MeasureRefusal>
}

extension Measure {
  /// The measure of every year of some series.
  ///
  /// - Parameter reporters: The places behind a year of a series, where they are known; `nil` where all that is known is how
  ///   many they are.
  /// - Throws: ``ComparisonRefusal`` where series that are to be ranked or shared out are not in one unit.
  public func points(
    of series: [Series], reporters: (Series, Int) -> Set<Place>? = { _, _ in nil }
  ) throws(ComparisonRefusal) -> [MeasuredPoint] {
    let comparison = isOfComparison ? try ComparableSeries(series) : nil
    let years = Set(series.flatMap { $0.values.map(\.year) })
    let standings = Dictionary(
      uniqueKeysWithValues: years.map { ($0, comparison?.standings(in: $0) ?? []) })
    return series.flatMap { one in
      one.values.map { value in
        MeasuredPoint(
          place: one.place, metric: one.metric, value: value, unit: unit(for: one.metric),
          result: Result { () throws(MeasureRefusal) in
            let number = try number(of: one, in: value.year, standings: standings[value.year] ?? [])
            let compared = Set(yearsCompared(in: value.year).map { reporters(one, $0) })
            guard compared.count == 1 else { throw .otherPlaces }
            return number
          })
      }
    }
  }

  /// The years whose values a year's measure is made of.
  private func yearsCompared(in year: Int) -> [Int] {
    switch self {
    case .difference, .change: [year - 1, year]
    case .index(let base): [base, year]
    case .average(let count): Array(year - count + 1...year)
    case .perHead, .rank, .share: [year]
    }
  }

  private var isOfComparison: Bool {
    switch self {
    case .rank, .share: true
    case .difference, .change, .index, .average, .perHead: false
    }
  }

  private func unit(for metric: Metric) -> UnitOfMeasure {
    switch self {
    case .difference, .change:
      metric.kind == .rate ? .percentagePoint : self == .change ? .percent : metric.unit
    case .index(let base): UnitOfMeasure("\(base)=100")
    case .average: metric.unit
    case .perHead(_, let heads): UnitOfMeasure("\(metric.unit)/\(heads == 10_000 ? "万" : "\(heads)")人")
    case .rank: UnitOfMeasure("位")
    case .share: .percent
    }
  }

  private func number(
    of series: Series, in year: Int, standings: [Standing]
  ) throws(MeasureRefusal) -> MeasuredNumber {
    switch self {
    case .difference:
      let change = try series.change(from: year - 1, to: year)
      return MeasuredNumber(change.difference, change.qualifier)
    case .change:
      let change = try series.change(from: year - 1, to: year)
      if series.metric.kind == .rate { return MeasuredNumber(change.difference, change.qualifier) }
      guard let percentage = change.percentage else { throw .notPositive }
      return MeasuredNumber(
        percentage.rounded(toward: change.qualifier, places: Series.quotientPlaces), change.qualifier)
    case .index(let base): return try series.index(of: year, base: base)
    case .average(let count): return try series.average(of: year - count + 1...year)
    case .perHead(let population, let heads):
      return try series.perHead(in: year, population: population[series.place] ?? [:], heads: heads)
    case .rank, .share:
      _ = try series.wholeYear(year)
      guard
        let standing = standings.first(where: { $0.place == series.place && $0.metric == series.metric.id })
      else { throw .missing }
      if self == .rank { return MeasuredNumber(Decimal(standing.rank)) }
      guard series.metric.kind != .rate else { throw .rate }
      guard let share = standing.share else { throw .notPositive }
      return share
    }
  }
}
