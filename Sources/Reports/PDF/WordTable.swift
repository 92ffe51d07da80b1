/// Reads the table of words that both `pdftotext -tsv` and `tesseract … tsv` write.
enum WordTable {
  /// The pages of a table. A page that the table does not number takes `number`.
  static func pages(_ table: [UInt8], number: Int? = nil) -> [PlacedPage] {
    var pages: [PlacedPage] = []
    for line in table.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 11, omittingEmptySubsequences: false)
      guard fields.count == 12, let level = integer(fields[0]) else { continue }
      let box = fields[6...9].map { Double(String(decoding: $0, as: UTF8.self)) ?? 0 }
      if level == 1 {
        pages.append(PlacedPage(number: number ?? integer(fields[1]) ?? pages.count + 1, height: box[3]))
      } else if level == 5, !pages.isEmpty {
        let text = String(decoding: fields[11], as: UTF8.self).filter { !$0.isWhitespace && $0 != "\u{200B}" }
        guard !text.isEmpty else { continue }
        pages[pages.count - 1].words.append(
          PlacedWord(
            left: box[0], top: box[1], right: box[0] + box[2], bottom: box[1] + box[3], text: text))
      }
    }
    return pages
  }

  private static func integer(_ field: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: field, as: UTF8.self))
  }
}
