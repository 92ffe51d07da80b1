/// Reads the numeral at a place in UTF-8 text.
///
/// This is the way in for a program that walks over the bytes itself. It reads nothing into the words around
/// the numeral; ``BoundWord`` does that.
///
///     let reader = NumeralReader(style: .reports)
///     text.withUTF8 { bytes in
///       var offset = 0
///       while let start = reader.candidate(in: bytes, from: offset) {
///         let numeral = reader.numeral(in: bytes, at: start)
///         offset = numeral?.end ?? reader.next(in: bytes, after: start)
///       }
///     }
///
/// The whole walk is linear in the length of the text, whatever stands in it. Text that is not UTF-8 is passed over.
public struct NumeralReader: Sendable {
  /// Whose conventions hold.
  public let style: NumeralStyle
  let cells: [UInt8]

  /// Makes a reader; cheap, since all readers share their tables.
  public init(style: NumeralStyle) {
    self.style = style
    cells = GlyphTable.cells
  }

  /// The first offset from `offset` on where a numeral may start, or nil. Costs little more than looking at each byte.
  public func candidate(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int? {
    cells.withUnsafeBufferPointer { cells in
      let last = GlyphKind.lastStart.rawValue << 4 | 0x0F
      var offset = offset
      while offset < bytes.count {
        let first = bytes[offset]
        if first < 0x80 {
          let meaning = cells[Int(first)]
          if meaning != 0, meaning <= last { return offset }
          offset += 1
        } else if first >= 0xE0, first < 0xF0, offset + 2 < bytes.count {
          let index =
            Int(first & 0x0F) << 12 | Int(bytes[offset + 1] & 0x3F) << 6 | Int(bytes[offset + 2] & 0x3F)
          let meaning = cells[index]
          if meaning != 0, meaning <= last { return offset }
          offset += 3
        } else {
          offset += 1
        }
      }
      return nil
    }
  }

  /// The offset of the character after the one at `offset`.
  public func next(in bytes: UnsafeBufferPointer<UInt8>, after offset: Int) -> Int {
    var next = offset + 1
    while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  /// The numeral that starts at a byte offset, or nil if none does.
  ///
  /// - Parameter offset: The first byte of a character; behind a numeral that was read before, or at a candidate.
  /// - Note: The range of noise may begin before `offset`, with the damaged letters.
  public func numeral(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Numeral? {
    cells.withUnsafeBufferPointer { cells in
      NumeralGrammar(text: NumeralText(bytes: bytes, cells: cells), style: style).numeral(at: offset)
    }
  }
}
