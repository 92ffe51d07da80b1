/// Reads what has to be decoded first: plain text and web pages.
enum TextReader {
  /// The text of a file, or the article if it turns out to be a web page.
  static func read(
    _ bytes: [UInt8], _ options: ReadingOptions, _ deadline: Deadline
  ) throws(RefusalReason) -> ReportContent {
    // A page that declares Big5 asks for it; any other declaration is as often wrong as right.
    let isBig5 =
      WebPageRecognition.isWebPage(bytes) && WebPageRecognition.declaredEncoding(bytes) == .big5
      && !isUTF8(bytes)
    let encoding = options.encoding ?? (isBig5 ? .big5 : nil)
    let utf8 = try TextDecoder.decode(bytes, as: encoding, limit: options.limits.textBytes)
    guard !WebPageRecognition.isXML(utf8) else {
      throw .unsupported(.xml)
    }
    guard WebPageRecognition.isWebPage(utf8) else { return ReportContent(format: .text, utf8: utf8) }
    let article = try HTMLReader.read(utf8, deadline: deadline)
    return ReportContent(format: .html, utf8: article.text, metadata: article.metadata)
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }
}
