import Dispatch
import Synchronization

/// Reads pages that are pictures: poppler draws them, tesseract reads them.
enum OpticalReader {
  /// The pixels of a page's long side: some 200 an inch on A4, enough for type of 10 points.
  private static let pixels = 2400

  /// The words of all pages of a PDF.
  static func pages(of bytes: [UInt8], count: Int, _ limits: ReadingLimits) throws(RefusalReason)
    -> [PlacedPage]
  {
    guard count <= limits.scannedPages else {
      throw .unsupported(.longScan(pages: count, limit: limits.scannedPages))
    }
    _ = try Tool.tesseract.located()
    guard knowsChinese(limits) else {
      throw .toolMissing(.chineseForTesseract)
    }
    let pages = try readInParallel(bytes, count, limits)
    guard pages.contains(where: { !$0.words.isEmpty }) else { throw .withoutText(format: "scanned PDF") }
    return pages
  }

  /// Reads the pages, as many at a time as there are processors.
  private static func readInParallel(_ bytes: [UInt8], _ count: Int, _ limits: ReadingLimits)
    throws(RefusalReason)
    -> [PlacedPage]
  {
    let outcomes = Mutex([Int: Result<[PlacedPage], RefusalReason>]())
    DispatchQueue.concurrentPerform(iterations: count) { index in
      // After a page that fails none of the others is worth its seconds.
      guard outcomes.withLock({ $0.values.allSatisfy { (try? $0.get()) != nil } }) else { return }
      let outcome = Result { () throws(RefusalReason) in try page(index + 1, of: bytes, limits) }
      outcomes.withLock { $0[index] = outcome }
    }
    let results = outcomes.withLock { $0 }.sorted { $0.key < $1.key }
    var pages: [PlacedPage] = []
    for (_, result) in results { pages += try result.get() }
    return pages
  }

  /// Draws a page and reads it. The picture goes from one program to the other unpacked: packing it as PNG takes
  /// five times as long as drawing it.
  private static func page(_ number: Int, of bytes: [UInt8], _ limits: ReadingLimits) throws(RefusalReason)
    -> [PlacedPage]
  {
    let budget = ToolLimits(
      memory: limits.toolBytes, fileBytes: limits.fileBytes,
      deadline: Deadline(seconds: limits.secondsPerPage))
    let drawing = ["-f", "\(number)", "-l", "\(number)", "-scale-to", "\(pixels)", "-gray", "/dev/stdin"]
    let picture = try ToolRun.run(.pdftoppm, drawing, input: bytes, limits: budget)
    guard picture.isSuccess else { throw .toolFailed(tool: "pdftoppm", picture.failure) }
    let arguments = ["stdin", "stdout", "-l", "chi_sim", "--psm", "6", "--dpi", "200", "tsv"]
    let words = try ToolRun.run(.tesseract, arguments, input: picture.bytes, limits: budget)
    guard words.isSuccess else { throw .toolFailed(tool: "tesseract", words.failure) }
    return WordTable.scannedPage(words.bytes, number: number)
  }

  /// Whether tesseract knows simplified Chinese; it fails obscurely when it does not.
  static func knowsChinese(_ limits: ReadingLimits) -> Bool {
    let budget = ToolLimits(
      memory: limits.toolBytes, fileBytes: 1 << 20, deadline: Deadline(seconds: limits.seconds))
    let languages = try? ToolRun.run(.tesseract, ["--list-langs"], limits: budget)
    return languages.map { String(decoding: $0.bytes, as: UTF8.self).contains("chi_sim") } ?? false
  }
}
