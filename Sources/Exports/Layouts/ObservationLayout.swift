public import Foundation
public import Statistics

/// An observation as it is kept: as it was read, with what a correction makes of it.
public struct ObservationRecord: Sendable, Hashable {
  /// The observation as it was read.
  public let observation: Observation
  /// The value that a correction puts in place of the one read; `nil` where nothing was corrected, and where the number was
  /// taken out.
  public let corrected: Decimal?
  /// The correction; `nil` where nothing was corrected.
  public let correction: Correction?

  /// Creates a record.
  public init(_ observation: Observation, corrected: Decimal? = nil) {
    self.observation = observation
    self.corrected = corrected
    correction = nil
  }

  /// Creates a record of what corrections make of an observation.
  public init(_ reading: CorrectedObservation) {
    observation = reading.original
    correction = reading.correction
    corrected = reading.correction == nil ? nil : reading.effective?.value
  }
}

extension RowLayout where Record == Observation {
  /// Observations as they are read: every number with its place in the text and its sentence.
  ///
  /// `start` and `end` count Unicode scalars of the decoded text; `months` is empty for a whole year.
  public static let extracted = RowLayout([
    Entry("report") { .text($0.provenance.report.path) },
    Entry("place") { .text(orMissing: $0.place?.name) },
    Entry("place_path", .list) { $0.place.map { .list($0.path) } ?? .missing },
    Entry("period", .integer) { .integer(orMissing: $0.period?.year) },
    Entry("months") { .text($0.period?.monthsText ?? "") },
    Entry("metric") { .text($0.metric) },
    Entry("value", .decimal) { .decimal($0.value) },
    Entry("unit") { .text($0.unit.symbol) },
    Entry("qualifier") { .text($0.qualifier.rawValue) },
    Entry("number") { .text($0.provenance.number) },
    Entry("start", .integer) { .integer($0.provenance.span.lowerBound) },
    Entry("end", .integer) { .integer($0.provenance.span.upperBound) },
    Entry("sentence") { .text($0.provenance.sentence) },
  ])
}

extension RowLayout where Record == ObservationRecord {
  /// Observations as they are kept: as read, with the hash of their report and the corrected value if there is one.
  public static let observations = RowLayout(
    RowLayout<Observation>.extracted.entries.map { entry in
      Entry(entry.column.name, entry.column.kind) { entry.cell($0.observation) }
    } + [
      Entry("hash") { .text($0.observation.provenance.report.hash) },
      Entry("corrected", .decimal) { .decimal(orMissing: $0.corrected) },
    ])

  /// Observations as they are kept, with the reason of each correction, who made it and when: where there is one and no
  /// corrected value, the number was taken out.
  public static let correctedObservations = RowLayout(
    observations.entries + [
      Entry("correction") { record in
        .text(orMissing: record.correction.map { "\($0.reason) (\($0.who), \($0.when))" })
      }
    ])
}
