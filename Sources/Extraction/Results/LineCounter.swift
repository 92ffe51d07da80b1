/// Tells the lines of places in a text, each asked for behind the one before, so that the text is gone through once.
struct LineCounter {
  private let text: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var line = 1

  init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The line of a byte, from 1.
  mutating func line(at byte: Int) -> Int {
    while offset < byte {
      if text[offset] == UInt8(ascii: "\n") { line += 1 }
      offset += 1
    }
    return line
  }
}
