/// Strings as JSON has them.
enum JSONText {
  private static let hexadecimal = Array("0123456789abcdef".utf8)

  /// Appends a text in quotes, with quotes, backslashes and control characters escaped; all else stays as it is.
  static func append(_ text: String, into bytes: inout [UInt8]) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      // Most texts need no escape at all: whole runs are copied.
      var run = utf8.startIndex
      while let next = utf8[run...].firstIndex(where: needsEscape) {
        bytes += utf8[run..<next]
        append(escaping: utf8[next], into: &bytes)
        run = next + 1
      }
      bytes += utf8[run...]
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private static func append(escaping byte: UInt8, into bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): bytes += "\\n".utf8
    case UInt8(ascii: "\r"): bytes += "\\r".utf8
    case UInt8(ascii: "\t"): bytes += "\\t".utf8
    default:
      bytes += "\\u00".utf8
      bytes += [hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 0xF)]]
    }
  }
}
