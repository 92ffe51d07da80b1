internal import Catalogues
internal import ChineseNumerals
internal import Statistics

/// The units that numbers are counted in, by small integers, and which metric accepts which.
struct UnitTable: Sendable {
  /// A unit as it is written: the one that it counts as, and its factor.
  struct Written: Sendable {
    let unit: Int
    let multiplier: Int
    let divisor: Int
  }

  private(set) var symbols: [String] = []
  private var bySymbol: [String: Int] = [:]
  private(set) var written: [Written] = []
  /// For each metric, one after another, which units it accepts.
  private var accepted: [Bool] = []
  private var counts: [Bool] = []
  /// For each unit, whether it says how old, how high or how long something is.
  private var properties: [Bool] = []

  /// The way that a percentage is written.
  private(set) var percentWritten = 0

  /// The unit of rates.
  let percent = 0

  /// The unit of a bare 0, which any count takes: 行政复议案件为0.
  static let none = -2

  /// 个, the counter of anything.
  let piece = 1

  init() {
    percentWritten = add(unit("%"))
    _ = unit("个")
  }

  /// The number of a unit; a new one for a new symbol.
  mutating func unit(_ symbol: String) -> Int {
    if let known = bySymbol[symbol] { return known }
    bySymbol[symbol] = symbols.count
    symbols.append(symbol)
    return symbols.count - 1
  }

  /// The number of a way to write a unit.
  mutating func add(_ unit: Int, multiplier: Int = 1, divisor: Int = 1) -> Int {
    written.append(Written(unit: unit, multiplier: multiplier, divisor: divisor))
    return written.count - 1
  }

  /// Fixes which metric accepts which units.
  mutating func accept(_ entries: [MetricEntry]) {
    accepted = entries.flatMap { entry in symbols.map { entry.accepts.contains($0) } }
    counts = entries.map { $0.metric.kind == .count }
  }

  /// Fixes which units count nothing but say how old, how high or how long something is.
  mutating func describe(_ spellings: [String]) {
    properties = symbols.map(spellings.contains)
  }

  /// Whether a way of writing a unit is of one that says how old, how high or how long something is.
  @inline(__always)
  func isProperty(_ written: Int) -> Bool { properties[self.written[written].unit] }

  /// Whether a metric takes numbers in a unit.
  @inline(__always)
  func accepts(_ metric: Int, _ unit: Int) -> Bool {
    metric == Vocabulary.other
      || (unit >= 0 ? accepted[metric * symbols.count + unit] : unit == Self.none && counts[metric])
  }
}
