/// Tells web pages from plain text, and reads what a page declares about its encoding.
enum WebPageRecognition {
  /// Whether a decoded text is a web page: it opens with a tag that one opens with, maybe after comments.
  static func isWebPage(_ utf8: [UInt8]) -> Bool {
    guard let start = contentStart(utf8) else { return false }
    let opening = utf8[start...].prefix(16).map(lowercased)
    guard opening.first == UInt8(ascii: "<") else { return false }
    if opening.starts(with: "<!doctype html".utf8) { return true }
    let name = opening.dropFirst().prefix { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    let isClosed =
      opening.dropFirst(name.count + 1).first.map { $0 <= 0x20 || $0 == UInt8(ascii: ">") } ?? false
    return isClosed && HTMLTag(rawValue: String(decoding: name, as: UTF8.self)) != nil
  }

  /// Whether a decoded text is some other XML.
  static func isXML(_ utf8: [UInt8]) -> Bool {
    utf8.prefix(64).drop { $0 <= 0x20 }.starts(with: "<?xml".utf8) && !isWebPage(utf8)
  }

  /// The encoding that a page declares among its first bytes, whether it is true or not.
  static func declaredEncoding(_ bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(4096).map(lowercased)
    guard let range = head[...].firstBytes(of: "charset") else { return nil }
    let label = head[range.upperBound...].drop { [0x20, 0x22, 0x27, 0x3D].contains($0) }
      .prefix { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x5F }
    return TextEncoding(label: String(decoding: label, as: UTF8.self))
  }

  /// Where the content begins after white space, declarations and comments.
  private static func contentStart(_ utf8: [UInt8]) -> Int? {
    var index = 0
    while true {
      while index < utf8.count, utf8[index] <= 0x20 { index += 1 }
      let rest = utf8[index...]
      if rest.starts(with: "<?".utf8) {
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        index = end + 1
      } else if rest.starts(with: "<!--".utf8) {
        guard let end = rest.firstBytes(of: "-->") else { return nil }
        index = end.upperBound
      } else {
        return index < utf8.count ? index : nil
      }
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
