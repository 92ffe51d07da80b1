/// The lines at the top and at the foot of a report, where it says who wrote it and of which year.
struct HeadAndTail {
  /// The first lines that are not blank.
  private(set) var head: [LineText] = []
  /// The last lines that are not blank, the last one first.
  private(set) var tail: [LineText] = []

  private static let headLines = 24
  private static let tailLines = 16
  /// The most bytes of a line that are looked at.
  private static let longestLine = 900
  private static let newline = UInt8(ascii: "\n")

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < bytes.count, head.count < Self.headLines {
      let end = bytes[start...].firstIndex(of: Self.newline) ?? bytes.count
      if end > start { head.append(Self.line(bytes, start..<end)) }
      start = end + 1
    }
    var end = bytes.count
    while end > 0, tail.count < Self.tailLines {
      let start = bytes[..<end].lastIndex(of: Self.newline).map { $0 + 1 } ?? 0
      if end > start { tail.append(Self.line(bytes, start..<end)) }
      end = start - 1
    }
  }

  /// The line at some bytes, as far as it is looked at.
  private static func line(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> LineText {
    var end = min(range.upperBound, range.lowerBound + longestLine)
    while end < range.upperBound, UTF8.isContinuation(bytes[end]) { end -= 1 }
    return LineText(bytes, range.lowerBound..<end)
  }

  /// Whether a bureau or an office of a county-level unit reports for itself.
  var speaksForBureau: Bool { head.contains { $0.isTitle && $0.namesBureau } }
}
