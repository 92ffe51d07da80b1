public import Foundation

extension NumberFormat {
  /// The one format for a set of values: as many decimals as they need, within reason.
  ///
  /// Reason is two decimals, or as many as leave three significant digits to the greatest value.
  ///
  /// - Parameters:
  ///   - values: The exact values, already divided.
  ///   - limit: The most decimals wanted, as 1 for percentages; `nil` for the rule above.
  public init(suiting values: some Sequence<Decimal>, limit: Int? = nil) {
    let greatest = values.reduce(0) { max($0, abs(NSDecimalNumber(decimal: $1).doubleValue)) }
    self.init(suiting: values, upTo: greatest, limit: limit)
  }

  /// The same for values whose greatest magnitude is known.
  public init(suiting values: some Sequence<Decimal>, upTo greatest: Double, limit: Int? = nil) {
    let leading = greatest > 0 ? Int(log10(greatest).rounded(.down)) : 0
    let most = limit ?? max(2, 2 - leading)
    var needed = 0
    for value in values {
      needed = max(needed, -value.exponent)
      if needed >= most { break }
    }
    self.init(decimals: min(needed, most))
  }
}
