/// What is wrong with a table that a user gives, and where.
public struct TableError: Error, Sendable, Hashable {
  /// The file's name.
  public let file: String
  /// The line, from 1; `nil` where it is the file as a whole.
  public let line: Int?
  /// What is wrong there.
  public let fault: TableFault

  /// Creates an error.
  public init(file: String, line: Int?, fault: TableFault) {
    self.file = file
    self.line = line
    self.fault = fault
  }
}

/// What may be wrong with a table that a user gives.
public enum TableFault: Sendable, Hashable {
  /// The file is in another encoding.
  case notUTF8
  /// There is not even a head, which ought to name these columns.
  case empty(columns: [String])
  /// A quote in the middle of a field that does not begin with one.
  case strayQuote
  /// A quoted field that the file's end finds open.
  case openQuote
  /// A record with more or fewer fields than the head.
  case fieldCount(found: Int, expected: Int)
  /// A column that the head does not name, among those that it ought to.
  case missingColumn(String, among: [String])
  /// A column that looks like one of ours misspelt.
  case unknownColumn(String, nearest: String)
  /// A column that the head names twice.
  case repeatedColumn(String)
  /// A field holds something else than its column is for; empty where it holds nothing.
  case unexpected(String, column: String, expected: TableField)
  /// A row leaves empty what it must say: all the columns of one of these groups.
  case incomplete(anyOf: [[String]])
  /// A row is about the same as one before it.
  case repeatedRow(String, line: Int)
  /// A row names a report that is not among those to be read.
  case noReport(String)
  /// A row names several reports at once.
  case severalReports(String, count: Int)
  /// A place's name is that of several.
  case ambiguousPlace(String, candidates: [String])
  /// A metric's values are in two units.
  case severalUnits(metric: String, first: String, other: String)
}

/// What a column of a table is for.
public enum TableField: Sendable, Hashable {
  /// A name or path of any kind.
  case name
  /// A place with its county-level unit at least.
  case place
  /// A level of places.
  case level
  /// Four digits.
  case year
  /// A year, or months of one.
  case period
  /// A range of months.
  case months
  /// A plain decimal number.
  case number
  /// A plain decimal number above 0.
  case positiveNumber
  /// A whole number of places.
  case placeCount
  /// One of a few words.
  case oneOf([String])
}
