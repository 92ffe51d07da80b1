/// Gathers the text of a document line by line, as a reader would see it.
///
/// Runs of white space become one space and vanish at the ends of lines; between two Chinese characters a line
/// break of the source is nothing at all. Characters that only steer layout are left out.
struct LineWriter {
  /// The text so far: valid UTF-8 as long as what was appended was.
  private(set) var utf8: [UInt8] = []
  /// How many Unicode scalars the text so far has.
  private(set) var scalarCount = 0
  private var lineStart = 0
  private var pendingSpace = PendingSpace.none

  private enum PendingSpace {
    case none, lineBreak, space
  }

  /// Whether the current line has no text yet.
  var isAtLineStart: Bool { utf8.count == lineStart }

  /// Adds text to the current line.
  mutating func append(_ text: some Sequence<UInt8>) {
    var iterator = text.makeIterator()
    while let byte = iterator.next() {
      if byte < 0x80 {
        append(ascii: byte)
      } else {
        appendScalar(from: byte, &iterator)
      }
    }
  }

  /// Adds a tab, as between the cells of a table, even where nothing follows it.
  mutating func appendTab() {
    pendingSpace = .none
    write([UInt8(ascii: "\t")])
  }

  /// Ends the current line unless it is empty.
  mutating func breakLine() {
    pendingSpace = .none
    guard !isAtLineStart else { return }
    write([UInt8(ascii: "\n")])
    lineStart = utf8.count
  }

  private mutating func append(ascii byte: UInt8) {
    switch byte {
    case 0x0A, 0x0D: pendingSpace = pendingSpace == .none ? .lineBreak : pendingSpace
    case 0...0x20, 0x7F: pendingSpace = .space
    default:
      settleSpace(before: byte)
      write([byte])
    }
  }

  private mutating func appendScalar(from lead: UInt8, _ rest: inout some IteratorProtocol<UInt8>) {
    var scalar = [lead]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    while scalar.count < length, let byte = rest.next() { scalar.append(byte) }
    switch scalar {
    case [0xC2, 0xA0], [0xE3, 0x80, 0x80]: pendingSpace = .space  // no-break and ideographic space
    case [0xE2, 0x80, 0x8B], [0xEF, 0xBB, 0xBF], [0xC2, 0xAD]: break  // zero-width space and hyphen
    default:
      settleSpace(before: lead)
      write(scalar)
    }
  }

  /// Writes the space that is due before a character that begins with `lead`.
  private mutating func settleSpace(before lead: UInt8) {
    defer { pendingSpace = .none }
    guard pendingSpace != .none, !isAtLineStart, utf8.last != UInt8(ascii: "\t") else { return }
    let joinsChinese = lead >= 0xE2 && (utf8.last ?? 0) >= 0x80
    if pendingSpace == .space || !joinsChinese { write([0x20]) }
  }

  private mutating func write(_ scalar: [UInt8]) {
    utf8 += scalar
    scalarCount += 1
  }
}
