public import Foundation

extension Decimal {
  /// The number with at most `places` digits after the point, never rounded past a bound.
  ///
  /// A lower bound is rounded down and an upper bound up; others to the nearest, halves to the even digit.
  ///
  ///     Decimal(string: "99.957")!.rounded(to: 2, as: .atLeast)  // 99.95
  public func rounded(to places: Int, as qualifier: Qualifier) -> Decimal {
    let mode: NSDecimalNumber.RoundingMode =
      switch qualifier {
      case .atLeast: .down
      case .atMost: .up
      case .exact, .approx: .bankers
      }
    var number = self
    var result = Decimal()
    NSDecimalRound(&result, &number, places, mode)
    return result
  }

  /// Rounds so that a bound stays one, below zero too.
  func rounded(toward qualifier: Qualifier, places: Int) -> Decimal {
    guard self < 0 else { return rounded(to: places, as: qualifier) }
    let mirrored: Qualifier = qualifier == .atLeast ? .atMost : qualifier == .atMost ? .atLeast : qualifier
    return -(-self).rounded(to: places, as: mirrored)
  }
}
