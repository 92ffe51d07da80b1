/// Reads the table of words that both `pdftotext -tsv` and `tesseract … tsv` write.
enum WordTable {
  /// The pages of a table that pdftotext writes.
  static func pages(_ table: [UInt8]) -> [PlacedPage] { pages(table, number: nil) }

  /// The page of a table that tesseract writes, which does not number it.
  ///
  /// Words take the height of their lines: tesseract knows which words stand in a line, but the boxes that it
  /// gives for single ones are now and then too low or too short by half.
  static func scannedPage(_ table: [UInt8], number: Int) -> [PlacedPage] {
    pages(table, number: number).map { $0.closingGaps() }
  }

  private static func pages(_ table: [UInt8], number: Int?) -> [PlacedPage] {
    var pages: [PlacedPage] = []
    var line: ClosedRange<Double>?
    for row in table.split(separator: UInt8(ascii: "\n")) {
      let fields = row.split(separator: UInt8(ascii: "\t"), maxSplits: 11, omittingEmptySubsequences: false)
      guard fields.count == 12, let level = integer(fields[0]) else { continue }
      let box = fields[6...9].map { Double(String(decoding: $0, as: UTF8.self)) ?? 0 }
      if level == 1 {
        pages.append(PlacedPage(number: number ?? integer(fields[1]) ?? pages.count + 1, height: box[3]))
      } else if level == 4, number != nil {
        line = box[1]...(box[1] + max(box[3], 0))
      } else if level == 5, !pages.isEmpty {
        let text = String(decoding: fields[11], as: UTF8.self).filter { !$0.isWhitespace && $0 != "\u{200B}" }
        guard !text.isEmpty else { continue }
        pages[pages.count - 1].words.append(
          PlacedWord(
            left: box[0], top: line?.lowerBound ?? box[1], right: box[0] + box[2],
            bottom: line?.upperBound ?? box[1] + box[3], text: text))
      }
    }
    return pages
  }

  private static func integer(_ field: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: field, as: UTF8.self))
  }
}

extension PlacedPage {
  /// The page without the gaps that OCR sees inside numbers and between Chinese characters.
  fileprivate func closingGaps() -> PlacedPage {
    var page = self
    for index in page.words.indices.dropFirst() {
      let (word, before) = (page.words[index], page.words[index - 1])
      guard word.top == before.top, word.left - before.right < 1.5 * word.height,
        let last = before.text.unicodeScalars.last, let first = word.text.unicodeScalars.first,
        last.isInNumber && first.isInNumber || !last.isASCII && !first.isASCII
      else { continue }
      page.words[index - 1].right = max(before.right, word.left)
    }
    return page
  }
}

extension Unicode.Scalar {
  /// Whether it may stand in a number with decimals or a per cent sign.
  fileprivate var isInNumber: Bool { ("0"..."9").contains(self) || self == "." || self == "%" }
}
