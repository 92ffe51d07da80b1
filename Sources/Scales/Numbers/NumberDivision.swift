public import Foundation

/// What the numbers of a chart are counted in, so that an axis shows few digits: ones, 万 or 亿.
public struct NumberDivision: Sendable, Hashable {
  /// What every value is divided by; a power of ten.
  public let divisor: Decimal
  /// The word before the unit, as in 万 of 万元; empty for ones.
  public let name: String

  /// The languages that numbers are divided for.
  public enum Language: String, Sendable, Hashable, CaseIterable { case chinese, english }

  /// Single units.
  public static let ones = NumberDivision(divisor: 1, name: "")

  /// The division for numbers up to `magnitude`: ones below 100,000, then 万, from 10⁸ on 亿.
  ///
  /// In English the steps are thousands and millions.
  public static func suited(to magnitude: Double, language: Language = .chinese) -> NumberDivision {
    switch (magnitude, language) {
    case (1e8..., .chinese): NumberDivision(divisor: 100_000_000, name: "亿")
    case (1e5..., .chinese): NumberDivision(divisor: 10_000, name: "万")
    case (1e8..., .english): NumberDivision(divisor: 1_000_000, name: "million ")
    case (1e5..., .english): NumberDivision(divisor: 1_000, name: "thousand ")
    default: .ones
    }
  }

  /// The divided value, exactly.
  public func divided(_ value: Decimal) -> Decimal { divisor == 1 ? value : value / divisor }
}
