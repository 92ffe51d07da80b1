import Foundation
import Testing

@testable import Statistics

/// One report's statements of one metric, and the value that they make.
struct CombiningCase: CustomTestStringConvertible, Sendable {
  let rule: Metric.Combine
  let statements: [String]
  let value: String
  let uses: [StatementUse]
  var conflicts = 0
  /// Whether all statements stand in one sentence.
  var inOneSentence = false

  var testDescription: String { "\(rule): \(statements.joined(separator: ", ")) → \(value)" }
}

struct ReportCombiningTests {
  static let cases: [CombiningCase] = [
    // A single statement is the value, whatever the rule.
    .init(rule: .total, statements: ["54"], value: "54", uses: [.counted]),
    .init(rule: .sum, statements: ["54!"], value: "54", uses: [.counted]),
    .init(rule: .first, statements: ["0"], value: "0", uses: [.counted]),
    // A stated whole wins over what it consists of.
    .init(rule: .total, statements: ["21", "54!", "32"], value: "54", uses: [.part, .counted, .part]),
    .init(rule: .sum, statements: ["21", "54!", "32"], value: "54", uses: [.part, .counted, .part]),
    .init(rule: .first, statements: ["90", "95!"], value: "95", uses: [.part, .counted]),
    .init(rule: .total, statements: ["54!", "54!"], value: "54", uses: [.counted, .restated]),
    .init(
      rule: .total, statements: ["54!", "55!"], value: "54", uses: [.counted, .conflicting], conflicts: 1),
    // Under total and first the same again is a restatement, anything else a conflict.
    .init(rule: .total, statements: ["54", "54"], value: "54", uses: [.counted, .restated]),
    .init(
      rule: .total, statements: ["54", "60"], value: "54", uses: [.counted, .conflicting], conflicts: 1),
    .init(
      rule: .total, statements: ["54", "60", "61"], value: "54",
      uses: [.counted, .conflicting, .conflicting],
      conflicts: 2),
    .init(
      rule: .first, statements: ["20", "20", "21"], value: "20", uses: [.counted, .restated, .conflicting],
      conflicts: 1),
    // A rounded number and the exact one that it rounds are the same; the exact one is the value.
    .init(rule: .total, statements: ["300+", "312"], value: "312", uses: [.restated, .counted]),
    .init(rule: .total, statements: ["312", "300+"], value: "312", uses: [.counted, .restated]),
    .init(
      rule: .total, statements: ["300+", "412"], value: "300+", uses: [.counted, .conflicting], conflicts: 1),
    .init(rule: .total, statements: ["~100", "96"], value: "96", uses: [.restated, .counted]),
    .init(rule: .total, statements: ["10-", "9"], value: "9", uses: [.restated, .counted]),
    .init(
      rule: .total, statements: ["10-", "11"], value: "10-", uses: [.counted, .conflicting], conflicts: 1),
    // Different fields of work add up; a number of three digits that comes again is told twice.
    .init(rule: .sum, statements: ["12", "30"], value: "42", uses: [.counted, .counted]),
    .init(rule: .sum, statements: ["10+", "10+"], value: "20+", uses: [.counted, .counted]),
    .init(
      rule: .sum, statements: ["1203", "55", "1203"], value: "1258", uses: [.counted, .counted, .restated]),
    .init(rule: .sum, statements: ["1200", "1200"], value: "2400", uses: [.counted, .counted]),
    .init(
      rule: .sum, statements: ["125", "125"], value: "250", uses: [.counted, .counted], inOneSentence: true),
    .init(rule: .sum, statements: ["0.1", "0.2"], value: "0.3", uses: [.counted, .counted]),
    // What kind of number a sum is.
    .init(rule: .sum, statements: ["12", "30+"], value: "42+", uses: [.counted, .counted]),
    .init(rule: .sum, statements: ["12", "~30"], value: "~42", uses: [.counted, .counted]),
    .init(rule: .sum, statements: ["~12", "30+"], value: "~42", uses: [.counted, .counted]),
    .init(rule: .sum, statements: ["12", "30-"], value: "42-", uses: [.counted, .counted]),
    .init(rule: .sum, statements: ["12+", "30-"], value: "~42", uses: [.counted, .counted]),
    // The widest period wins; periods that follow one another add up.
    .init(rule: .total, statements: ["1-10:40", "54"], value: "54", uses: [.narrower, .counted]),
    .init(rule: .sum, statements: ["1-10:40", "54"], value: "54", uses: [.narrower, .counted]),
    .init(rule: .total, statements: ["1-11:40"], value: "1-11:40", uses: [.counted]),
    .init(rule: .total, statements: ["1-6:30", "7-12:40"], value: "70", uses: [.counted, .counted]),
    .init(rule: .sum, statements: ["1-3:3", "4-6:5+"], value: "1-6:8+", uses: [.counted, .counted]),
    .init(
      rule: .total, statements: ["1-3:3", "1-9:12", "7-9:5"], value: "1-9:12",
      uses: [.narrower, .counted, .narrower]),
  ]

  @Test("The statements of one report make one value", arguments: cases)
  func combines(_ example: CombiningCase) throws {
    let metric = Sample.metric("m", .count, example.rule, .sum)
    let statements = example.statements.enumerated().map { index, text in
      let notation = Notation(text)
      return Statement(
        index: index, value: notation.value, qualifier: notation.qualifier, months: notation.months,
        role: notation.isWhole ? .whole : .plain, start: index * 100,
        sentence: example.inOneSentence ? 0 : index * 100)
    }
    let account = try #require(reconcile(statements, of: metric))
    #expect(
      Notation.text(account.value.value, account.value.qualifier, months: account.value.months)
        == example.value)
    #expect(statements.map { account.uses[$0.index] } == example.uses)
    #expect(account.conflicts.count == example.conflicts)
    #expect(account.value.isDisputed == (example.conflicts > 0))
    let backwards = try #require(reconcile(statements.reversed(), of: metric))
    #expect(backwards == account)
  }

  @Test("Groups' rates are weighted by the counts before them")
  func groupsOfRates() throws {
    let rates = [statement(0, "100", at: 20), statement(1, "90", at: 60)]
    let counts = [statement(2, "45", at: 10), statement(3, "80", at: 50)]
    let account = try #require(reconcile(rates, of: Sample.passRate, denominators: counts))
    // (45 × 100 + 80 × 90) / 125
    #expect(account.value.value == Notation("93.6").value)
    #expect(account.conflicts.isEmpty)
    #expect(account.uses == [0: .counted, 1: .counted])
  }

  @Test("Rates that lack a count of their own are a conflict")
  func ratesWithoutCounts() throws {
    let rates = [statement(0, "100", at: 20), statement(1, "90", at: 60)]
    let account = try #require(
      reconcile(rates, of: Sample.passRate, denominators: [statement(2, "45", at: 10)]))
    #expect(account.value.value == 100)
    #expect(account.conflicts.map(\.kind) == [.withinReport])
  }

  private func statement(_ index: Int, _ text: String, at start: Int) -> Statement {
    let notation = Notation(text)
    return Statement(
      index: index, value: notation.value, qualifier: notation.qualifier, start: start, sentence: 0)
  }
}
