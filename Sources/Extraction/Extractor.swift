public import Catalogues
public import Statistics

/// Reads the statements of metrics out of reports.
///
///     let extractor = Extractor(catalogue: try .standard(), places: try .standard())
///     let reading = extractor.extract(bytes, report: reference)
///     reading.observations.map(\.value)
///
/// One extractor serves any number of reports, also at the same time. To read many reports in a row, use a
/// ``StatementReader``, which keeps its room from one to the next.
public struct Extractor: Sendable {
  let vocabulary: Vocabulary
  let gazetteer: Gazetteer

  /// Makes a catalogue and the table of places ready.
  ///
  /// - Parameter places: The known places; without them places are read from a report's own words alone.
  public init(catalogue: Catalogue, places: PlaceTable? = nil) {
    vocabulary = Vocabulary(catalogue)
    gazetteer = Gazetteer(places)
  }

  /// Reads one report.
  ///
  /// - Parameters:
  ///   - utf8: The decoded text; spans count its Unicode scalars.
  ///   - report: The report, whose path is also the last evidence for place and period.
  ///   - given: A place and a period that go before what the report says.
  public func extract(_ utf8: [UInt8], report: ReportReference, given: GivenContext = GivenContext())
    -> Reading
  {
    var reader = StatementReader(self)
    return reader.read(utf8, report: report, given: given)
  }
}

/// A place and a period that the user gives for a report; they go before what it says itself.
public struct GivenContext: Sendable, Hashable {
  /// The place, or `nil` to find it.
  public var place: Place?
  /// The period, or `nil` to find it.
  public var period: Period?

  /// Creates a context.
  public init(place: Place? = nil, period: Period? = nil) {
    self.place = place
    self.period = period
  }
}
