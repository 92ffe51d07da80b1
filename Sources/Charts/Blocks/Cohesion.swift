/// Keeps a number together with what belongs to it when lines are broken.
enum Cohesion {
  /// Forbids a line break where it stands; it has no width and is not drawn.
  private static let joiner: Unicode.Scalar = "\u{2060}"
  private static let before: Set<Unicode.Scalar> = ["约", "近", "第", "≥", "≤", "（", "“", "《"]
  private static let magnitudes: Set<Unicode.Scalar> = ["余", "多", "万", "亿", "个", "百", "千", "几"]

  /// The text with joiners between a number, its 余 or 万 and its unit, and between 约 and a number.
  static func joined(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var endsNumber = false
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      if endsNumber || (isDigit && previous.map(before.contains) == true) { result.append(joiner) }
      endsNumber = isDigit || (endsNumber && magnitudes.contains(scalar))
      previous = scalar
      result.append(scalar)
    }
    return String(result)
  }

  /// The text without joiners.
  static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(joiner) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != joiner }))
  }
}
