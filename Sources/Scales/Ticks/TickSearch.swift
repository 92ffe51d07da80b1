internal import Foundation

/// What is asked of the marks of a linear axis.
public struct TickRequest: Sendable, Hashable {
  /// The data, or the data together with 0 for an axis that starts there.
  public var data: ClosedRange<Double>
  /// How many marks would be best.
  public var target: Int
  /// How many there may be, where the data allow it.
  public var counts: ClosedRange<Int>
  /// Whether only whole numbers may be marked, as for counts.
  public var wholeSteps: Bool
  /// What no mark may pass, as 100 for shares in percent; at least as great as the data.
  public var ceiling: Double

  /// Creates a request.
  public init(
    data: ClosedRange<Double>, target: Int = 5, counts: ClosedRange<Int> = 4...7, wholeSteps: Bool = false,
    ceiling: Double = .infinity
  ) {
    self.data = data
    self.target = target
    self.counts = counts
    self.wholeSteps = wholeSteps
    self.ceiling = ceiling
  }
}

extension Ticks {
  /// Finds the roundest marks that suit the data: an extended Wilkinson search.
  ///
  ///     Ticks(TickRequest(data: 0...13_000)).values  // 0, 2500, 5000, 7500, 10000, 12500
  ///
  /// At most a quarter step of the data lies beyond the last mark, and nothing before the first. An axis whose data
  /// begin or end at 0 has a mark there. Data without extent are given some.
  ///
  /// - Complexity: some thousand candidates at worst, a few dozen as a rule.
  /// - Source: Talbot, Lin and Hanrahan, "An Extension of Wilkinson's Algorithm" (2010).
  public init(_ request: TickRequest) {
    var request = request
    if request.wholeSteps {
      request.data = request.data.lowerBound.rounded(.down)...request.data.upperBound.rounded(.up)
    }
    request.data = request.data.withExtent
    var search = TickSearch(request)
    search.run()
    if search.best == nil {
      search.counts = 2...max(request.counts.upperBound, 2)
      search.run()
    }
    let found = search.best?.ticks(covering: request.data)
    let bounds = [request.data.lowerBound, request.data.upperBound]
    self = found ?? Ticks(values: bounds, decimals: 2, covering: request.data)
  }
}

extension ClosedRange<Double> {
  /// The range itself, or one around its only value that a scale can be built on.
  var withExtent: ClosedRange<Double> {
    guard upperBound == lowerBound else { return self }
    if lowerBound == 0 { return 0...1 }
    let margin = abs(lowerBound) * 0.1
    return (lowerBound - margin)...(upperBound + margin)
  }
}

/// One set of evenly spaced marks: `count` multiples of a round quantum, in steps of `stride` of them.
struct TickCandidate {
  /// The quantum's leading digits, in tenths: 25 for 2.5.
  let tenths: Int
  /// The quantum's power of ten.
  let exponent: Int
  let first: Int
  let stride: Int
  let count: Int

  func ticks(covering data: ClosedRange<Double>) -> Ticks {
    let mantissas = (0..<count).map { (first + $0 * stride) * tenths }
    let exact = mantissas.allSatisfy { $0.isMultiple(of: 10) }
    let decimals = max(0, exact ? -exponent : 1 - exponent)
    // Dividing by a power of ten is correctly rounded where multiplying by a fraction is not.
    let power = pow(10, Double(abs(exponent - 1)))
    let values = mantissas.map { exponent >= 1 ? Double($0) * power : Double($0) / power }
    return Ticks(values: values, decimals: decimals, covering: data)
  }
}

/// The search itself: candidates in order of simplicity, cut off as soon as none to come can be better.
struct TickSearch {
  private static let tenths = [10, 50, 20, 25, 40, 30]

  let data: ClosedRange<Double>
  let target: Double
  let wholeSteps: Bool
  let ceiling: Double
  var counts: ClosedRange<Int>
  private(set) var best: TickCandidate?
  private var bestScore = -2.0

  init(_ request: TickRequest) {
    data = request.data
    target = Double(max(request.target, 2))
    wholeSteps = request.wholeSteps
    ceiling = request.ceiling
    counts = request.counts
    if wholeSteps {
      // A count that never passes 2 has only three whole marks to offer.
      let possible = Int(min(extent.rounded(.up), 100)) + 1
      let least = min(counts.lowerBound, possible)
      counts = least...max(counts.upperBound, least)
    }
  }

  private var extent: Double { data.upperBound - data.lowerBound }

  mutating func run() {
    bestScore = -2
    for skip in 1...14 {
      for (rank, tenths) in Self.tenths.enumerated() {
        let simplicity = 2 - Double(rank) / Double(Self.tenths.count - 1) - Double(skip)
        guard score(simplicity, 1, 1) >= bestScore else { return }
        searchCounts(tenths: tenths, skip: skip, simplicity: simplicity)
      }
    }
  }

  private mutating func searchCounts(tenths: Int, skip: Int, simplicity: Double) {
    for count in 2...counts.upperBound {
      let density = Double(count) >= target ? 2 - Double(count - 1) / (target - 1) : 1
      if score(simplicity, 1, density) < bestScore { return }
      guard count >= counts.lowerBound else { continue }
      let quantum = Double(skip * tenths) / 10
      let least = extent / Double(count + 1) / quantum
      var exponent = Int(log10(least).rounded(.up))
      while true {
        let step = quantum * pow(10, Double(exponent))
        let span = step * Double(count - 1)
        let coverage = span > extent ? 1 - 25 * pow((span - extent) / extent, 2) : 1
        if score(simplicity, coverage, density) < bestScore { break }
        searchStarts(
          tenths: tenths, exponent: exponent, skip: skip, count: count, step: step, simplicity: simplicity)
        exponent += 1
      }
    }
  }

  private mutating func searchStarts(
    tenths: Int, exponent: Int, skip: Int, count: Int, step: Double, simplicity: Double
  ) {
    guard !wholeSteps || isWhole(tenths * skip, exponent: exponent) else { return }
    let low = Int((data.upperBound / step).rounded(.down)) * skip - (count - 1) * skip
    let high = Int((data.lowerBound / step).rounded(.up)) * skip
    guard low <= high else { return }
    for first in low...high {
      let candidate = TickCandidate(
        tenths: tenths, exponent: exponent, first: first, stride: skip, count: count)
      let bottom = Double(first) * step / Double(skip)
      let top = bottom + step * Double(count - 1)
      guard isAllowed(candidate, bottom: bottom, top: top, step: step) else { continue }
      let misses = pow(data.upperBound - top, 2) + pow(data.lowerBound - bottom, 2)
      let coverage = 1 - 0.5 * misses / pow(0.1 * extent, 2)
      let marked = Double(count - 1) / (top - bottom)
      let wanted = (target - 1) / (max(top, data.upperBound) - min(bottom, data.lowerBound))
      let density = 2 - max(marked / wanted, wanted / marked)
      let total = score(hasZero(candidate) ? simplicity : simplicity - 1, coverage, density)
      if total > bestScore {
        bestScore = total
        best = candidate
      }
    }
  }

  /// Legibility is the same for all: labels are horizontal, and their number is bounded.
  private func score(_ simplicity: Double, _ coverage: Double, _ density: Double) -> Double {
    0.25 * simplicity + 0.2 * coverage + 0.5 * density + 0.05
  }

  private func isWhole(_ tenths: Int, exponent: Int) -> Bool {
    exponent >= 1 || (exponent == 0 && tenths.isMultiple(of: 10))
  }

  private func isAllowed(_ candidate: TickCandidate, bottom: Double, top: Double, step: Double) -> Bool {
    let slack = step * 0.25 * (1 + 1e-9)
    guard data.upperBound <= top + slack, data.lowerBound >= bottom - step * 1e-9 else { return false }
    guard top <= ceiling * (1 + 1e-9) else { return false }
    let start = candidate.first * candidate.tenths
    if wholeSteps, !isWhole(start, exponent: candidate.exponent) { return false }
    if data.lowerBound == 0 { return candidate.first == 0 }
    if data.upperBound == 0 { return candidate.first + candidate.stride * (candidate.count - 1) == 0 }
    return true
  }

  private func hasZero(_ candidate: TickCandidate) -> Bool {
    candidate.first <= 0 && candidate.first + candidate.stride * (candidate.count - 1) >= 0
      && candidate.first.isMultiple(of: candidate.stride)
  }
}
