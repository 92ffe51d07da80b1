internal import Foundation

extension Decimal {
  /// The number of plain decimal digits, with a sign and a point at most; `nil` for anything else.
  init?(plain text: String) {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isPlainDigit) }
    guard isPlain, let number = Decimal(string: text, locale: nil) else { return nil }
    self = number
  }
}

extension Int {
  /// A year of four digits; `nil` for anything else.
  init?(year text: String) {
    guard text.count == 4, text.allSatisfy(\.isPlainDigit) else { return nil }
    self.init(text)
  }
}

extension Character {
  /// Whether it is one of 0 to 9.
  fileprivate var isPlainDigit: Bool { ("0"..."9").contains(self) }
}
