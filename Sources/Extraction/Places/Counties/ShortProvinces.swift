internal import Statistics

/// Provinces by their short names: 新疆 for 新疆维吾尔自治区, 黑龙江 for 黑龙江省.
struct ShortProvinces: Sendable {
  private let names: [String: String]
  private let initials: Set<Unicode.Scalar>

  /// The provinces whose short names have three characters; all others have two.
  private static let long = ["内蒙古", "黑龙江"]

  init(_ fullNames: [String]) {
    names = Dictionary(
      fullNames.map { name in (Self.long.first(where: name.hasPrefix) ?? String(name.prefix(2)), name) },
      uniquingKeysWith: { first, _ in first })
    initials = Set(names.keys.compactMap(\.unicodeScalars.first))
  }

  /// The province whose short name stands at an offset, with more behind it.
  func name(in scalars: [Unicode.Scalar], at offset: Int) -> FoundName? {
    guard scalars.count > offset + 3, initials.contains(scalars[offset]) else { return nil }
    for length in [3, 2] {
      guard let full = names[String(scalars[offset..<offset + length])] else { continue }
      return FoundName(
        name: NameChain.Name(text: full, level: .province), range: offset..<offset + length)
    }
    return nil
  }
}
