/// A text as a terminal may show it, with the columns it takes: one line, and nothing in it that steers the terminal.
///
/// Control characters and the marks that turn the direction of writing are shown as escapes, as `\n` or `\u{1B}`.
struct VisibleText {
  /// The fewest columns that a text is cut to.
  static let narrowest = 6

  /// The text to show.
  let text: String
  /// The columns that it takes.
  let width: Int

  /// Makes a text visible.
  init(_ text: String) {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    self.text = isPlain || !text.unicodeScalars.contains(where: Self.isHidden) ? text : Self.escaped(text)
    width = isPlain ? text.utf8.count : DisplayWidth.width(of: self.text)
  }

  private init(shown text: String, width: Int) {
    self.text = text
    self.width = width
  }

  /// The text in at most `limit` columns, with `…` for what is left out.
  func cut(to limit: Int) -> VisibleText {
    guard width > limit else { return self }
    var kept = ""
    var taken = 1
    for character in text {
      let next = DisplayWidth.width(of: character)
      guard taken + next <= limit else { break }
      kept.append(character)
      taken += next
    }
    return VisibleText(shown: kept + "…", width: taken)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      case _ where isHidden(scalar): escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
