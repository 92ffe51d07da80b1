import CPangoCairo
import Scenes

extension PangoEngine {
  /// The text in lines at most `width` points wide.
  ///
  /// No line starts with a mark that closes or ends with one that opens; U+2060 forbids a break.
  mutating func lines(of text: String, font: Font, width: Double) throws(RenderingError) -> [String] {
    try withLayout(of: text, font: font, width: max(width, 0)) { (layout, _) throws(RenderingError) in
      let bytes = Array(text.utf8)
      var lines: [String] = []
      var node = pango_layout_get_lines_readonly(layout)
      while let current = node {
        node = current.pointee.next
        let line = current.pointee.data.assumingMemoryBound(to: PangoLayoutLine.self).pointee
        let start = Int(line.start_index)
        let content = bytes[start..<min(start + Int(line.length), bytes.count)]
        lines.append(trimmed(String(decoding: content, as: UTF8.self)))
      }
      return lines
    }
  }
}

/// The line without the spaces around the place where it was broken.
private func trimmed(_ line: String) -> String {
  let isSpace: (Character) -> Bool = { $0.isWhitespace }
  guard let first = line.firstIndex(where: { !isSpace($0) }),
    let last = line.lastIndex(where: { !isSpace($0) })
  else { return "" }
  return String(line[first...last])
}
