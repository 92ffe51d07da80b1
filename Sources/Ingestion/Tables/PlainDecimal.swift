internal import Foundation

extension Decimal {
  /// The number of plain decimal digits, with a sign and a point at most; `nil` for anything else.
  init?(plain text: String) {
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || "-.".contains($0)) }),
      let number = Decimal(string: text)
    else { return nil }
    self = number
  }
}
