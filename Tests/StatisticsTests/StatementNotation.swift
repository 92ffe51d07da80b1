import Foundation
import Statistics

/// A short notation for numbers in tables of cases.
///
/// `54` is exact, `300+` at least, `10-` at most, `~90` near; `54!` is a stated whole; `1-6:` before it gives the months.
struct Notation {
  var value: Decimal
  var qualifier: Qualifier = .exact
  var months: ClosedRange<Int>?
  var isWhole = false

  init(_ text: String) {
    var rest = Substring(text)
    if let colon = rest.firstIndex(of: ":") {
      let ends = rest[..<colon].split(separator: "-").compactMap { Int($0) }
      months = ends[0]...ends[1]
      rest = rest[rest.index(after: colon)...]
    }
    if rest.hasSuffix("!") {
      isWhole = true
      rest.removeLast()
    }
    if rest.hasPrefix("~") {
      qualifier = .approx
      rest.removeFirst()
    } else if rest.hasSuffix("+") {
      qualifier = .atLeast
      rest.removeLast()
    } else if rest.hasSuffix("-") {
      qualifier = .atMost
      rest.removeLast()
    }
    value = Decimal(string: String(rest))!
  }

  /// The notation of a value, for comparison with what a table expects; `nil` is `–`.
  static func text(_ value: Decimal?, _ qualifier: Qualifier, months: ClosedRange<Int>? = nil) -> String {
    guard let value else { return "–" }
    let period = months.map { "\($0.lowerBound)-\($0.upperBound):" } ?? ""
    switch qualifier {
    case .exact: return "\(period)\(value)"
    case .atLeast: return "\(period)\(value)+"
    case .atMost: return "\(period)\(value)-"
    case .approx: return "\(period)~\(value)"
    }
  }

  static func text(_ value: SeriesValue) -> String {
    text(value.value, value.qualifier, months: value.months)
  }
}
