/// Keeps a number together with what belongs to it when lines are broken.
enum Cohesion {
  /// Forbids a line break where it stands; it has no width and is not drawn.
  private static let joiner: Unicode.Scalar = "\u{2060}"
  private static let before: Set<Unicode.Scalar> = ["约", "近", "第", "≥", "≤", "（", "“", "《"]
  private static let magnitudes: Set<Unicode.Scalar> = ["余", "多", "万", "亿", "个", "百", "千", "几"]
  /// What goes on with a unit: 人次, 平方米.
  private static let unitEnds: Set<Unicode.Scalar> = ["次", "方", "米"]
  /// What stands between the digits of one number or one range.
  private static let inside: Set<Unicode.Scalar> = [",", ".", "—", "–", "-"]

  /// Stands for the space behind the star of a part-year, which must not end a line.
  private static let tiedSpace: Unicode.Scalar = "\u{A0}"

  /// The text with joiners inside a number, between it, its 余 or 万 and its unit, between 约 and a number, and
  /// behind a star.
  static func joined(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var endsNumber = false
    var isUnit = false
    var previous: Unicode.Scalar?
    let tied = text.replacing("* ", with: "*\(joiner)\(tiedSpace)\(joiner)")
    var rest = tied.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let isDigit = Self.isDigit(scalar)
      let isInside =
        endsNumber && inside.contains(scalar) && rest.first.map(Self.isDigit) == true
      let goesOn = isUnit && unitEnds.contains(scalar)
      if endsNumber || goesOn || (isDigit && previous.map(before.contains) == true) { result.append(joiner) }
      isUnit = endsNumber || goesOn
      endsNumber = isDigit || isInside || (endsNumber && magnitudes.contains(scalar))
      previous = scalar
      result.append(scalar)
    }
    return String(result)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// The text without joiners.
  static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(joiner) else { return text }
    let scalars = text.unicodeScalars.lazy.filter { $0 != joiner }.map { $0 == tiedSpace ? " " : $0 }
    return String(String.UnicodeScalarView(scalars))
  }
}
