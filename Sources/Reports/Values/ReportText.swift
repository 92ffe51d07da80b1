/// The decoded text of a report: what spans point into and what `tongjitu text` prints.
///
/// For plain text it is the file itself as UTF-8, line ends as they were. For other formats a paragraph is a
/// line, and so is a row of a table, with a tab between its cells.
public struct ReportText: Sendable, Hashable {
  /// The lower-case hexadecimal SHA-256 of the file's bytes.
  public let hash: String
  /// The name under which the report was asked for: as given, and safe to store but not to print raw.
  public let path: String
  /// What the content was recognised as.
  public let format: ReportFormat
  /// The text: valid UTF-8 without a byte order mark.
  public let utf8: [UInt8]
  /// Where pages (PDF) or paragraphs (documents) begin, in order; empty for plain text and web pages.
  public let marks: [ReportMark]
  /// What the document says about itself outside its text.
  public let metadata: ReportMetadata

  /// Creates a text; `utf8` must be valid UTF-8 and `marks` in order of offset.
  public init(
    hash: String, path: String, format: ReportFormat, utf8: [UInt8], marks: [ReportMark] = [],
    metadata: ReportMetadata = ReportMetadata()
  ) {
    self.hash = hash
    self.path = path
    self.format = format
    self.utf8 = utf8
    self.marks = marks
    self.metadata = metadata
  }

  /// The text as a string, for those who do not work on bytes.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// The page or paragraph that the scalar at `offset` stands on, from 1; `nil` where the format has none.
  ///
  /// - Complexity: O(log *n*) in the number of marks.
  public func number(at offset: Int) -> Int? {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : marks[low - 1].number
  }
}

/// Where a page of a PDF or a paragraph of a document begins in the decoded text.
public struct ReportMark: Sendable, Hashable {
  /// The offset of its first character, in Unicode scalars.
  public let offset: Int
  /// Its number, from 1.
  public let number: Int

  /// Creates a mark.
  public init(offset: Int, number: Int) {
    self.offset = offset
    self.number = number
  }
}

/// What a web page says about a report beside its text.
public struct ReportMetadata: Sendable, Hashable {
  /// The title.
  public let title: String?
  /// The body that issued the report, as the page names it.
  public let issuer: String?
  /// The date of publication as the page gives it, as in `2024-01-22`.
  public let date: String?

  /// Creates metadata.
  public init(title: String? = nil, issuer: String? = nil, date: String? = nil) {
    self.title = title
    self.issuer = issuer
    self.date = date
  }
}
