/// An encoding that a text can be read in.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8, strictly: no overlong forms, no surrogates.
  case utf8 = "UTF-8"
  /// GB18030, of which GBK and GB2312 are parts.
  case gb18030 = "GB18030"
  /// UTF-16, the low byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, the high byte first.
  case utf16BigEndian = "UTF-16BE"
  /// Big5 with the Hong Kong supplement; read only when asked for, since nearly all of it is also valid GB18030.
  case big5 = "BIG5-HKSCS"

  /// The encoding that a user or a page calls `label`, as in `gbk`, `gb2312` or `big5`; `nil` if none.
  public init?(label: String) {
    switch label.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "gb18030", "gbk", "gb2312", "gb-2312", "cp936", "x-gbk": self = .gb18030
    case "utf-16", "utf16", "utf-16le", "unicode": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case "big5", "big5-hkscs", "cp950", "x-x-big5": self = .big5
    default: return nil
    }
  }
}
