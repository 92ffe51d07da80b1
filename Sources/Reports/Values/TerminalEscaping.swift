extension String {
  /// The string with everything that would move a terminal's cursor, change its state or hide text written out
  /// as an escape: control characters, line and paragraph separators, and the marks of writing direction.
  ///
  ///     "a\u{1B}[2J\n".escapedForTerminal  // a\u{1B}[2J\n, with the escapes spelled out
  public var escapedForTerminal: String {
    guard unicodeScalars.contains(where: Self.needsEscape) else { return self }
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      case _ where Self.needsEscape(scalar):
        escaped += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }
}
