public import Statistics

/// How well reading agrees with answers made by hand.
///
/// A statement is found where metric, value and year agree and the number stands in the quote. What is read beside the
/// answers is extra, unless it stands in words that count neither way.
public struct Score: Sendable {
  /// How a metric fares.
  public struct Tally: Sendable, Hashable {
    /// Statements found.
    public var found = 0
    /// Statements that were missed.
    public var missed = 0
    /// Readings that are in no answer.
    public var extra = 0

    /// The share of readings that are right, from 0 to 1.
    public var precision: Double { ratio(found, of: found + extra) }
    /// The share of statements that were found, from 0 to 1.
    public var recall: Double { ratio(found, of: found + missed) }
    /// The harmonic mean of precision and recall.
    public var f1: Double { ratio(2 * found, of: 2 * found + missed + extra) }

    private func ratio(_ part: Int, of whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }
  }

  /// A reading or an answer that has no counterpart.
  public struct Difference: Sendable, Hashable {
    /// The report.
    public let report: String
    /// The metric.
    public let metric: Metric.ID
    /// What was missed or read beside the answers, for the user.
    public let words: String
  }

  /// The tally of each metric.
  public private(set) var metrics: [Metric.ID: Tally] = [:]
  /// What was missed.
  public private(set) var missed: [Difference] = []
  /// What was read beside the answers.
  public private(set) var extra: [Difference] = []
  /// The statements found whose qualifier is right too.
  public private(set) var rightQualifiers = 0
  /// The reports whose place is right.
  public private(set) var rightPlaces = 0
  /// The reports.
  public private(set) var reports = 0
  /// The traps that were set.
  public private(set) var traps = 0
  /// The traps from which something was read.
  public private(set) var sprungTraps = 0

  /// A score of nothing.
  public init() {}

  /// All metrics together.
  public var total: Tally {
    metrics.values.reduce(into: Tally()) { total, tally in
      total.found += tally.found
      total.missed += tally.missed
      total.extra += tally.extra
    }
  }

  /// Adds a report: what was read in its text, held against the answers.
  public mutating func add(_ reading: Reading, of text: String, answers: ReportAnswers) {
    let quotes = QuoteFinder(text)
    var free = reading.observations
    for statement in answers.observations { take(statement, from: &free, answers, quotes) }
    let neutral = (answers.neutral ?? []).flatMap(quotes.ranges)
    free.removeAll { one in neutral.contains { $0.encloses(one.provenance.span) } }
    for one in free {
      metrics[one.metric, default: Tally()].extra += 1
      extra.append(
        Difference(
          report: answers.report, metric: one.metric,
          words: "\(one.value) “\(one.provenance.sentence.prefix(40))”"))
    }
    for trap in answers.distractors ?? [] {
      let ranges = quotes.ranges(of: trap)
      let isSprung = free.contains { one in ranges.contains { $0.encloses(one.provenance.span) } }
      traps += 1
      sprungTraps += isSprung ? 1 : 0
    }
    rightPlaces += reading.place?.name == answers.place ? 1 : 0
    reports += 1
  }

  /// Takes the reading that a statement stands for out of those that are left, if it is among them.
  private mutating func take(
    _ statement: ReportAnswers.Statement, from free: inout [Observation], _ answers: ReportAnswers,
    _ quotes: QuoteFinder
  ) {
    let year = Int(statement.period ?? answers.period)
    let places = quotes.ranges(of: statement.quote)
    let match = free.firstIndex { one in
      one.metric == statement.metric && one.value == statement.value && one.period?.year == year
        && places.contains { $0.encloses(one.provenance.span) }
    }
    guard let match else {
      metrics[statement.metric, default: Tally()].missed += 1
      missed.append(
        Difference(
          report: answers.report, metric: statement.metric, words: "\(statement.value) “\(statement.quote)”"))
      return
    }
    let found = free.remove(at: match)
    metrics[statement.metric, default: Tally()].found += 1
    rightQualifiers += found.qualifier.rawValue == statement.qualifier ? 1 : 0
  }
}

extension Range<Int> {
  fileprivate func encloses(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

/// Finds quotes in a text, in Unicode scalars.
private struct QuoteFinder {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  func ranges(of quote: String) -> [Range<Int>] {
    let wanted = Array(quote.unicodeScalars)
    guard let first = wanted.first, scalars.count >= wanted.count else { return [] }
    return (0...scalars.count - wanted.count).filter { start in
      scalars[start] == first && scalars[start..<start + wanted.count].elementsEqual(wanted)
    }.map { $0..<$0 + wanted.count }
  }
}
