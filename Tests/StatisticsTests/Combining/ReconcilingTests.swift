import Testing

@testable import Statistics

struct ReconcilingTests {
  /// Figures of one place and year by the report they stand in, in the order of precedence.
  struct Case: CustomTestStringConvertible, Sendable {
    let own: [String]
    let later: [String]
    let value: String
    let fillsGap: Bool
    let conflicts: [StatementConflict.Kind]

    var testDescription: String { "own \(own), later \(later) → \(value)" }
  }

  static let cases: [Case] = [
    .init(own: ["54"], later: [], value: "54", fillsGap: false, conflicts: []),
    .init(own: ["54"], later: ["54"], value: "54", fillsGap: false, conflicts: []),
    .init(own: ["54"], later: ["60"], value: "54", fillsGap: false, conflicts: [.laterFigure]),
    .init(own: ["300+"], later: ["312"], value: "300+", fillsGap: false, conflicts: []),
    .init(own: [], later: ["312"], value: "312", fillsGap: true, conflicts: []),
    .init(own: [], later: ["312", "315"], value: "312", fillsGap: true, conflicts: [.betweenReports]),
    .init(own: ["1-11:50"], later: ["54"], value: "54", fillsGap: true, conflicts: [.supersededPart]),
    .init(own: ["1-11:50"], later: ["1-11:49"], value: "1-11:50", fillsGap: false, conflicts: [.laterFigure]),
    .init(
      own: ["1-11:50"], later: ["1-11:49", "54"], value: "54", fillsGap: true, conflicts: [.supersededPart]),
    .init(
      own: ["1-11:50"], later: ["54", "57"], value: "54", fillsGap: true,
      conflicts: [.supersededPart, .betweenReports]),
    // The number of the months told again, and one that the whole year cannot have.
    .init(own: ["1-11:50"], later: ["50"], value: "1-11:50", fillsGap: false, conflicts: []),
    .init(own: ["1-11:50"], later: ["48"], value: "1-11:50", fillsGap: false, conflicts: [.laterFigure]),
    .init(own: ["1-11:50", "52"], later: ["54"], value: "52", fillsGap: false, conflicts: [.laterFigure]),
    .init(
      own: ["1-6:20", "1-11:50"], later: ["54"], value: "54", fillsGap: true,
      conflicts: [.supersededPart, .supersededPart]),
    .init(own: ["54", "54"], later: [], value: "54", fillsGap: false, conflicts: []),
    .init(own: ["54", "60"], later: [], value: "54", fillsGap: false, conflicts: [.betweenReports]),
    .init(own: ["1-11:50", "54"], later: [], value: "54", fillsGap: false, conflicts: []),
    .init(
      own: ["54", "60"], later: ["61"], value: "54", fillsGap: false,
      conflicts: [.betweenReports, .laterFigure]),
  ]

  @Test(
    "The year's own report wins, a later figure fills the gap or takes the place of some months, differences are conflicts",
    arguments: cases)
  func reconciles(_ example: Case) throws {
    let own = example.own.enumerated().map { statement($0, $1, isLater: false) }
    let later = example.later.enumerated().map { statement($0 + own.count, $1, isLater: true) }
    let account = try #require(reconcile(later + own, of: Sample.petitions))
    #expect(
      Notation.text(account.value.value, account.value.qualifier, months: account.value.months)
        == example.value)
    #expect(account.value.isOfLaterReport == example.fillsGap)
    #expect(account.conflicts.map(\.kind) == example.conflicts)
    #expect(account.uses.values.filter { $0 == .counted }.count == 1)
  }

  @Test("Nothing said is no value")
  func nothing() { #expect(reconcile([], of: Sample.petitions) == nil) }

  @Test("Reports are believed by year, then corrections first, then by path and hash")
  func precedence() {
    func report(_ path: String, _ hash: String = "a", _ year: Int? = 2022) -> ReportPrecedence {
      ReportPrecedence(of: ReportReference(hash: hash, path: path, format: "text"), year: year)
    }
    let inOrder = [
      report("in/z.txt", "a", 2021), report("in/b（修订）.txt"), report("in/a.txt", "a"), report("in/a.txt", "b"),
      report("修订/b.txt"), report("in/a.txt", "a", nil),
    ]
    #expect(inOrder.shuffled().sorted() == inOrder)
  }

  @Test("A report is of the year that most of its statements are about, figures for comparison aside")
  func yearOfReport() {
    let town = Sample.taoyuan
    let observations = [
      Sample.says(town, 2021, Sample.petitions, "10", prior: true),
      Sample.says(town, 2021, Sample.sat, "10", prior: true),
      Sample.says(town, 2022, Sample.petitions, "12"), Sample.says(town, 2022, Sample.sat, "30"),
      Sample.says(town, 2023, Sample.publicity, "3"),
    ]
    #expect(reportYear(of: observations) == 2022)
    #expect(reportYear(of: observations.filter { $0.role == .prior }) == nil)
  }

  private func statement(_ index: Int, _ text: String, isLater: Bool) -> Statement {
    let notation = Notation(text)
    return Statement(
      index: index, value: notation.value, qualifier: notation.qualifier, months: notation.months,
      report: index,
      isOfLaterReport: isLater, start: 0, sentence: 0)
  }
}

struct ReconcilingFiguresTests {
  @Test("Two reports' figures come to the same as their statements do", arguments: 1...50)
  func agrees(_ seed: UInt64) throws {
    var random = SeededGenerator(state: seed)
    let statements = (0..<2).map { index in
      let lower = Int.random(in: 1...3, using: &random)
      return Statement(
        index: index, value: Notation("\(Int.random(in: 1...4, using: &random) * 100)").value,
        qualifier: Qualifier.allCases.randomElement(using: &random)!,
        months: Bool.random(using: &random) ? nil : lower...11, report: index,
        isOfLaterReport: Bool.random(using: &random), start: 0, sentence: 0)
    }
    let figures = statements.map {
      YearValue(
        value: $0.value, qualifier: $0.qualifier, months: $0.months, isOfLaterReport: $0.isOfLaterReport)
    }
    guard let both = reconcile(figures[0], figures[1]) else {
      let counts = figures.map { $0.months?.count ?? 12 }
      let own = figures.first { !$0.isOfLaterReport }
      let later = figures.first { $0.isOfLaterReport }
      #expect(
        own?.months != nil && later != nil && later?.months == nil
          || (own == nil || later == nil) && counts[0] == counts[1])
      return
    }
    #expect(both == reconcile(statements, of: Sample.petitions)?.value)
    #expect(both == reconcile(figures[1], figures[0]))
  }
}
