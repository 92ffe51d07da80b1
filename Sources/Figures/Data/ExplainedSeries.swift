public import Statistics

/// A series together with the statements of reports that its values rest on.
public struct ExplainedSeries: Sendable, Hashable {
  /// The yearly values.
  public let series: Series
  /// The statements behind them, counted or not; empty where the data are no reports.
  public let contributions: [Contribution]
  /// By year, the words that stood in the report for a value that is no exact number, as in 13000余件.
  public let asWritten: [Int: String]

  /// Creates a series with what is known about its values.
  ///
  /// - Parameter asWritten: The words of the reports by year; found in the statements where `nil`.
  public init(series: Series, contributions: [Contribution] = [], asWritten: [Int: String]? = nil) {
    self.series = series
    self.contributions = contributions
    self.asWritten = asWritten ?? Self.words(of: contributions, for: series)
  }

  /// The statements that were counted.
  public var counted: [Contribution] { contributions.filter { $0.use == .counted } }

  /// The change of the latest value against the year before it; `nil` where none can be told, as where as many places
  /// reported in both years but not the same ones.
  ///
  /// - Parameter years: The years to look at, where not all are meant.
  public func latestChange(in years: ClosedRange<Int>? = nil) -> Change? {
    guard let change = series.latestChange(in: years),
      reporters(in: change.since) == reporters(in: change.since + 1)
    else { return nil }
    return change
  }

  /// Whether the total of a year is made of other places than the one before it.
  ///
  /// Where the statements are not known, the number of places has to tell.
  func isOfOtherPlaces(_ value: SeriesValue) -> Bool {
    let before = series.values.last { $0.year < value.year && $0.value != nil }
    guard let before, value.value != nil, max(value.coverage.expected, before.coverage.expected) > 1 else {
      return false
    }
    return value.coverage.reported != before.coverage.reported
      || reporters(in: value.year) != reporters(in: before.year)
  }

  /// The months that the whole of a value covers; `nil` for a full year, and for a total only some of whose places
  /// report in part.
  func months(of value: SeriesValue) -> ClosedRange<Int>? {
    guard let months = value.months, value.coverage.reported > 1 else { return value.months }
    let periods = counted.compactMap(\.observation.period).filter { $0.year == value.year }
    return !periods.isEmpty && periods.allSatisfy { $0.months == months } ? months : nil
  }

  /// The years to which the same places reported: of some values the largest such group, of equal ones the later.
  func ofSamePlaces(_ values: [SeriesValue]) -> [SeriesValue] {
    guard values.contains(where: { $0.coverage.expected > 1 }) else { return values }
    let groups = Dictionary(grouping: values) { value in
      // Where the statements are not known, the number of places has to tell.
      [AnyHashable(value.coverage.reported), AnyHashable(reporters(in: value.year))]
    }.values.map { $0.sorted { $0.year < $1.year } }
    return groups.max { ($0.count, $0.last?.year ?? 0) < ($1.count, $1.last?.year ?? 0) } ?? values
  }

  private func reporters(in year: Int) -> Set<Place> {
    Set(counted.filter { $0.observation.period?.year == year }.map(\.place))
  }

  /// The words of the one statement behind a value; a sum of several has no words of its own.
  private static func words(of contributions: [Contribution], for series: Series) -> [Int: String] {
    let counted = Dictionary(grouping: contributions.filter { $0.use == .counted }) {
      $0.observation.period?.year
    }
    var words: [Int: String] = [:]
    for value in series.values where value.qualifier != .exact {
      guard let statements = counted[value.year], statements.count == 1 else { continue }
      words[value.year] = statements[0].observation.provenance.quantityAsWritten
    }
    return words
  }
}
