public import Foundation

extension Decimal {
  /// The number of plain decimal digits, with a sign and a point at most; `nil` for anything else, as 1-2 or 1.2.3.
  public init?(plain text: String) {
    if text.utf8.allSatisfy(isDigit), let whole = Int(text) {
      self.init(whole)
      return
    }
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }
    guard isPlain, let number = Decimal(string: text, locale: nil) else { return nil }
    self = number
  }
}

extension Int {
  /// A year of four digits, from 1000 on; `nil` for anything else.
  public init?(year text: String) {
    guard text.utf8.count == 4, text.utf8.allSatisfy(isDigit), let year = Int(text), year >= 1000 else {
      return nil
    }
    self = year
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
