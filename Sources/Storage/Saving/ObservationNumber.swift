internal import GRDB

/// The number of an observation in the store: its report's number, and its place in the report in the lowest 16 bits.
enum ObservationNumber {
  /// How many observations a report can have.
  static let limit = 1 << 16

  static func make(report: Int64, ordinal: Int) -> Int64 { report << 16 | Int64(ordinal) }

  /// The first and the last number that observations of a report can have, for `BETWEEN`.
  static func ends(of report: Int64) -> StatementArguments {
    [make(report: report, ordinal: 0), make(report: report, ordinal: limit - 1)]
  }
}
