/// Reads pages that are pictures: poppler draws them, tesseract reads them.
enum OpticalReader {
  /// The pixels of a page's long side: some 200 an inch on A4, enough for type of 10 points.
  private static let pixels = 2400

  /// The words of all pages of a PDF.
  static func pages(of bytes: [UInt8], count: Int, _ limits: ReadingLimits) throws(RefusalReason)
    -> [PlacedPage]
  {
    guard count <= limits.scannedPages else {
      throw .unsupported(
        "a scan of \(count) pages", advice: "at most \(limits.scannedPages) are read; split it")
    }
    _ = try Tool.tesseract.located()
    guard knowsChinese(limits) else {
      throw .toolMissing(tool: "tesseract's data for Chinese", package: "tesseract-ocr-chi-sim")
    }
    var pages: [PlacedPage] = []
    for number in 1...max(count, 1) {
      let budget = ToolLimits(
        memory: limits.toolBytes, fileBytes: limits.fileBytes,
        deadline: Deadline(seconds: limits.secondsPerPage))
      let range = ["-f", "\(number)", "-l", "\(number)"]
      let drawing = ["-scale-to", "\(pixels)", "-gray", "-png"]
      let picture = try ToolRun.run(.pdftoppm, range + drawing + ["/dev/stdin"], input: bytes, limits: budget)
      guard picture.isSuccess else { throw .toolFailed(tool: "pdftoppm", detail: picture.firstError) }
      let arguments = ["stdin", "stdout", "-l", "chi_sim", "--psm", "6", "tsv"]
      let words = try ToolRun.run(.tesseract, arguments, input: picture.bytes, limits: budget)
      guard words.isSuccess else { throw .toolFailed(tool: "tesseract", detail: words.firstError) }
      pages += WordTable.pages(words.bytes, number: number)
    }
    guard pages.contains(where: { !$0.words.isEmpty }) else { throw .withoutText(format: "scanned PDF") }
    return pages
  }

  /// Whether tesseract knows simplified Chinese; it fails obscurely when it does not.
  static func knowsChinese(_ limits: ReadingLimits) -> Bool {
    let budget = ToolLimits(
      memory: limits.toolBytes, fileBytes: 1 << 20, deadline: Deadline(seconds: limits.seconds))
    let languages = try? ToolRun.run(.tesseract, ["--list-langs"], limits: budget)
    return languages.map { String(decoding: $0.bytes, as: UTF8.self).contains("chi_sim") } ?? false
  }
}
