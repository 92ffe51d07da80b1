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
    var needed = 0
    var greatest = 0.0
    for value in values {
      needed = max(needed, -value.exponent)
      greatest = max(greatest, abs(NSDecimalNumber(decimal: value).doubleValue))
    }
    let leading = greatest > 0 ? Int(log10(greatest).rounded(.down)) : 0
    self.init(decimals: min(needed, limit ?? max(2, 2 - leading)))
  }
}
