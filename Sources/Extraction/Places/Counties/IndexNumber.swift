internal import Statistics

/// The number under which a site files a report: 370481/2023-00012, or behind 11 as bodies are registered.
struct IndexNumber {
  private let digits: [Unicode.Scalar]

  init(_ digits: [Unicode.Scalar]) { self.digits = digits }

  private static let codeLength = 6
  /// The digits of a public body's register that stand before the code of its place.
  private static let register = Array("11".unicodeScalars)

  /// The county-level unit whose code it begins with.
  func county(in gazetteer: Gazetteer) -> Place? {
    let isRegistered = digits.starts(with: Self.register)
    let registered = isRegistered ? digits.dropFirst(Self.register.count) : []
    return [registered, digits[...]].lazy.compactMap { code in
      code.count < Self.codeLength ? nil : gazetteer.county(code: String(code.prefix(Self.codeLength)))
    }.first
  }
}
