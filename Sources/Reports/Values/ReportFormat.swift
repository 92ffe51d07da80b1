/// What a report's content was recognised as; the name of the file plays no part in it.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// Plain text in any of the encodings of ``TextEncoding``.
  case text
  /// A web page.
  case html
  /// A document of Word or WPS in Office Open XML.
  case docx
  /// A PDF with text in it, or with pictures of pages that were read by OCR.
  case pdf
  /// A document in the binary format of Word 97 to 2003, also as WPS writes it.
  case doc
  /// A document in Rich Text Format.
  case rtf
  /// An OpenDocument text.
  case odt
}
