/// A report as the results name it.
public struct ReportReference: Sendable, Hashable {
  /// The lower-case hexadecimal SHA-256 of the file's bytes.
  public let hash: String
  /// The path as it was given.
  public let path: String
  /// The format that the content was recognised as, as in `text` or `docx`.
  public let format: String

  /// Creates a reference.
  public init(hash: String, path: String, format: String) {
    self.hash = hash
    self.path = path
    self.format = format
  }
}

/// Where a value was read: everything that is needed to show a reader the sentence behind a number.
///
/// Spans count Unicode scalars of the decoded text and are half-open.
public struct Provenance: Sendable, Hashable {
  /// The report.
  public let report: ReportReference
  /// The number's place in the text.
  public let span: Range<Int>
  /// The number as written: exactly the text at `span`.
  public let number: String
  /// The sentence's place in the text.
  public let sentenceSpan: Range<Int>
  /// The sentence as written.
  public let sentence: String
  /// The page of a PDF or the paragraph of a document, from 1; `nil` for plain text.
  public let page: Int?
  /// The rule that read it, as in `trigger` or `table`.
  public let rule: String

  /// Creates a provenance.
  public init(
    report: ReportReference, span: Range<Int>, number: String, sentenceSpan: Range<Int>, sentence: String,
    page: Int? = nil, rule: String
  ) {
    self.report = report
    self.span = span
    self.number = number
    self.sentenceSpan = sentenceSpan
    self.sentence = sentence
    self.page = page
    self.rule = rule
  }
}
