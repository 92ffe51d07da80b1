/// A view of a text in which full-width digits, inner spaces and hard wraps make no difference, with the way back.
///
/// The text itself is never changed: every offset of the view leads back to the byte that it came from.
struct FoldedText {
  /// From `folded` on, an offset of the view is `source - folded` away from its byte in the text.
  private struct Shift {
    let folded: Int32
    let source: Int32
  }

  /// The view: lines end in one line feed, cells of a row in one tab, and no blank stands beside a Chinese character.
  private(set) var bytes: [UInt8] = []
  private var shifts: [Shift] = []

  /// Forgets the text and keeps the room.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    shifts.removeAll(keepingCapacity: true)
  }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Adds bytes as they stand in the text.
  mutating func append(_ run: UnsafeBufferPointer<UInt8>, from source: Int) {
    guard !run.isEmpty else { return }
    align(to: source)
    bytes.append(contentsOf: run)
  }

  /// Adds one byte in the place of what stands at `source`.
  mutating func substitute(_ byte: UInt8, at source: Int) {
    align(to: source)
    bytes.append(byte)
  }

  private mutating func align(to source: Int) {
    if let last = shifts.last, source - bytes.count == Int(last.source - last.folded) { return }
    shifts.append(Shift(folded: Int32(bytes.count), source: Int32(source)))
  }

  /// The offset in the text of the byte at an offset of the view.
  func source(of folded: Int) -> Int {
    var low = 0
    var high = shifts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(shifts[middle].folded) <= folded { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return folded }
    let shift = shifts[low - 1]
    return folded + Int(shift.source - shift.folded)
  }

  /// The bytes of the text that a part of the view came from, blanks and line ends inside it included.
  func source(of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = source(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    let last = source(of: range.upperBound - 1)
    return start..<min(last + Self.length(of: text[last]), text.count)
  }

  /// How many bytes the character that starts with `byte` takes; 1 within a character.
  private static func length(of byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
