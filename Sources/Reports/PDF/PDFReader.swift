import Glibc

/// Reads PDF through poppler's programs.
enum PDFReader {
  /// A page with fewer characters than this has no text to speak of.
  private static let fewCharacters = 20

  static func read(_ bytes: [UInt8], _ options: ReadingOptions, _ deadline: Deadline) throws(RefusalReason)
    -> ReportContent
  {
    let limits = ToolLimits(
      memory: options.limits.toolBytes, fileBytes: options.limits.textBytes * 10, deadline: deadline)
    let output = try ToolRun.run(.pdftotext, ["-tsv", "/dev/stdin", "-"], input: bytes, limits: limits)
    guard output.isSuccess else { throw refusal(output) }
    var pages = WordTable.pages(output.bytes)
    let characters = pages.flatMap(\.words).reduce(0) { $0 + $1.text.unicodeScalars.count }
    if characters < fewCharacters * pages.count {
      if try hasPictures(bytes, limits) {
        guard options.usesOCR else { throw .scanned(pages: pages.count) }
        pages = try OpticalReader.pages(of: bytes, count: pages.count, options.limits)
      } else if characters == 0 {
        throw withoutText
      }
    }
    let text = PageText(pages)
    guard text.text.utf8.count <= options.limits.textBytes else {
      throw .tooLarge(bytes: text.text.utf8.count, limit: options.limits.textBytes)
    }
    return ReportContent(format: .pdf, utf8: Array(text.text.utf8), marks: text.marks)
  }

  /// Whether the file shows pictures, as scanned pages are.
  private static func hasPictures(_ bytes: [UInt8], _ limits: ToolLimits) throws(RefusalReason) -> Bool {
    let output = try ToolRun.run(.pdfimages, ["-list", "/dev/stdin"], input: bytes, limits: limits)
    // Two lines are the head of the list.
    return output.bytes.count { $0 == UInt8(ascii: "\n") } > 2
  }

  /// Whether poppler has its tables of Chinese characters; without them Chinese comes out as nothing.
  static var hasChineseTables: Bool { access("/usr/share/poppler/cMap", R_OK) == 0 }

  /// Why there is no text although there are no pictures.
  private static var withoutText: RefusalReason {
    hasChineseTables ? .withoutText(format: "PDF") : .toolMissing(.chineseForPoppler)
  }

  private static func refusal(_ output: ToolOutput) -> RefusalReason {
    if output.errors.contains("Incorrect password") { return .encrypted(format: "PDF") }
    guard output.exitCode != nil else { return .toolFailed(tool: "pdftotext", output.failure) }
    return .damaged(format: "PDF", .reported(output.failure))
  }
}
