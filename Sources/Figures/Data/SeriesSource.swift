public import Statistics

/// Where figures take their series from: a store, a tabulation or a table.
public protocol SeriesSource {
  /// The metric that a figure file or a user calls so, by identifier or name.
  ///
  /// - Throws: when there is none, with the nearest names.
  func metric(named name: String) throws -> Metric

  /// The place that a figure file or a user calls so.
  ///
  /// - Throws: when there is none, with the nearest names, or when it may be several.
  func place(named name: String) throws -> Place

  /// The places that have values of a metric, in the order in which a figure shows them that names none.
  func places(with metric: Metric) throws -> [Place]

  /// The metrics that have values, in the order in which a figure shows them that names none.
  func metrics() throws -> [Metric]

  /// The series of a metric for a place, without holes, and the statements behind it.
  ///
  /// - Parameter years: The span; all years there are where `nil`.
  func series(of metric: Metric, for place: Place, years: ClosedRange<Int>?) throws -> ExplainedSeries

  /// The places under one that it is compared by; none where it has none.
  func parts(of place: Place) -> [Place]

  /// The name of the file that the data come from; `nil` where they come from reports.
  var dataFile: String? { get }
}

extension SeriesSource {
  /// No file: the data come from reports.
  public var dataFile: String? { nil }

  /// None: the places of a table stand side by side.
  public func parts(of place: Place) -> [Place] { [] }
}
