/// What is wrong with a comma-separated file.
public enum DelimitedTextFault: Error, Sendable, Hashable {
  /// A quote in the middle of a field that does not begin with one.
  case strayQuote(line: Int)
  /// A quoted field that the file's end finds open; the line is that of its opening quote.
  case openQuote(line: Int)
  /// A column that the head does not name.
  case missingColumn(String, among: [String], line: Int)
  /// A record with more or fewer fields than the head.
  case fieldCount(line: Int, found: Int, expected: Int)

  /// The line at fault, from 1.
  public var line: Int {
    switch self {
    case .strayQuote(let line), .openQuote(let line), .missingColumn(_, _, let line),
      .fieldCount(let line, _, _):
      line
    }
  }

  /// What is wrong and what is expected, without the line.
  public var problem: String {
    switch self {
    case .strayQuote: "a quote inside a field; quote the whole field and double the quote"
    case .openQuote: "a quoted field begins here and never ends"
    case .missingColumn(let name, let columns, _):
      "the column \(name) is missing; the first line names the columns \(columns.joined(separator: ","))"
    case .fieldCount(_, let found, let expected):
      "\(found) fields where the first line has \(expected); quote fields with commas"
    }
  }
}
