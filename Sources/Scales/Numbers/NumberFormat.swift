public import Foundation

/// Writes numbers with grouped digits and a fixed number of decimals.
///
///     NumberFormat(decimals: 1).text(Decimal(12345))  // 12,345.0
public struct NumberFormat: Sendable, Hashable {
  /// Which way digits that are left out are rounded.
  public enum Rounding: Sendable, Hashable {
    case nearest
    /// Towards −∞: right for a lower bound.
    case down
    /// Towards +∞: right for an upper bound.
    case up
  }

  /// The digits after the point.
  public let decimals: Int

  /// Creates a format.
  public init(decimals: Int) { self.decimals = max(decimals, 0) }

  /// The number, rounded as asked from its exact value.
  public func text(_ value: Decimal, rounding: Rounding = .nearest) -> String {
    var magnitude = value.magnitude
    var rounded = Decimal()
    NSDecimalRound(&rounded, &magnitude, decimals, mode(rounding, isNegative: value < 0))
    return written(rounded.description, isNegative: value < 0 && rounded != 0)
  }

  /// The mark of an axis, which has no more decimals than the format but for noise.
  public func text(_ tick: Double) -> String {
    let scaled = (abs(tick) * power).rounded()
    guard scaled < 9e15 else { return text(Decimal(tick)) }
    var digits = String(Int(scaled))
    if decimals > 0 {
      digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals))
    }
    return written(digits, isNegative: tick < 0 && scaled > 0)
  }

  private var power: Double { pow(10, Double(decimals)) }

  private func mode(_ rounding: Rounding, isNegative: Bool) -> NSDecimalNumber.RoundingMode {
    switch rounding {
    case .nearest: .plain
    case .down: isNegative ? .up : .down
    case .up: isNegative ? .down : .up
    }
  }

  /// Groups the whole digits by threes, fills up the decimals and sets a true minus sign.
  private func written(_ plain: String, isNegative: Bool) -> String {
    let parts = plain.split(separator: ".", maxSplits: 1)
    let whole = Array(parts[0].utf8)
    var text: [UInt8] = []
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { text.append(UInt8(ascii: ",")) }
      text.append(digit)
    }
    if decimals > 0 {
      let fraction = parts.count > 1 ? Array(parts[1].utf8) : []
      text.append(UInt8(ascii: "."))
      text += fraction
      text += Array(repeating: UInt8(ascii: "0"), count: max(0, decimals - fraction.count))
    }
    return (isNegative ? "−" : "") + String(decoding: text, as: UTF8.self)
  }
}
