/// What a CSV is written for.
///
/// Both are RFC 4180 in UTF-8, with lines that end in LF. They differ in two things, because a spreadsheet reads a
/// CSV otherwise than a program does:
///
/// - A spreadsheet needs a byte order mark to see that the file is UTF-8.
/// - It takes a cell that begins with `=`, `+`, `-` or `@` as a formula, even one that a report planted there. For
///   a spreadsheet, a *text* cell that begins with one of these, a tab or a carriage return gets an apostrophe
///   before it, unless it is a plain number with a sign. Numbers are never touched.
///
/// Data for programs stays exactly as it was read: what is written is what is read back.
public enum CSVDialect: Sendable, Hashable {
  /// For programs: no byte order mark, every text exact.
  case data
  /// For Excel, WPS and LibreOffice: a byte order mark, and no cell that runs as a formula.
  case spreadsheet

  /// The text as a cell may hold it.
  func guarded(_ text: String) -> String {
    guard self == .spreadsheet, let first = text.utf8.first, Self.formulaStarts.contains(first) else {
      return text
    }
    return Self.isSignedNumber(text) ? text : "'" + text
  }

  private static let formulaStarts = Set("=+-@\t\r".utf8)

  private static func isSignedNumber(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst()
    return "+-".utf8.contains(text.utf8.first ?? 0) && !digits.isEmpty
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".") }
  }
}
