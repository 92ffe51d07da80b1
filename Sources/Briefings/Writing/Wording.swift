internal import DelimitedFiles

/// The user's own words in place of the program's: a table with the head `text,instead`.
///
/// Whatever stands in `text` is replaced wherever it occurs in a briefing, the longest match first and each place once;
/// sentences quoted from reports, and the names of their files, stay as they are.
struct Wording: Sendable {
  private let pairs: [(text: String, instead: String)]

  /// No words of the user's.
  init() { pairs = [] }

  /// Reads the table; the first of two rows for one text counts.
  init(csv: String, path: String) throws(BriefingError) {
    do {
      let rows = try DelimitedText.rows(of: csv, columns: ["text", "instead"], file: path)
      let pairs = rows.map { (text: $0["text"], instead: $0["instead"]) }
      self.pairs = pairs.filter { !$0.text.isEmpty }.sorted { $0.text.utf8.count > $1.text.utf8.count }
    } catch {
      throw .wording(error)
    }
  }

  /// A text with the user's words in it.
  func applied(to text: String) -> String {
    guard !pairs.isEmpty else { return text }
    var result = ""
    var rest = text[...]
    while !rest.isEmpty {
      if let pair = pairs.first(where: { rest.hasPrefix($0.text) }) {
        result += pair.instead
        rest = rest.dropFirst(pair.text.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }
}
