import Foundation
import Testing

/// What series say of places, years and coverage, from reports to lines of CSV.
@Suite("The rules of series") struct SeriesRulesTests {
  /// Writes reports of a made-up place in 天津市南开区, whose towns the table of towns has, and reads them.
  private static func store(_ reports: [(name: String, text: String)]) throws -> Program {
    let program = try Program()
    for report in reports { try program.write(report.text, as: report.name + ".txt") }
    let run = try program.run(["ingest"] + reports.map { $0.name + ".txt" })
    #expect(run.code == 0, "\(run.messages)")
    return program
  }

  private static func report(
    _ place: String, _ year: Int, months: String = "", _ text: String
  ) -> (name: String, text: String) {
    ("\(place)\(year)", "天津市\(place)\(year)年\(months)法治政府建设情况报告\n\n一、工作情况\n\n\(text)\n")
  }

  private static func series(_ program: borrowing Program, _ options: String...) throws -> [String] {
    let run = try program.run(["series", "--format", "csv"] + options)
    #expect(run.code == 0, "\(run.messages)")
    return run.output.split(separator: "\n").map(String.init)
  }

  private static let reports = [
    report("南开区华苑街道", 2021, "全年受理信访事项40件。"),
    report("南开区华苑街道", 2022, "全年受理信访事项50件，上年为44件。"),
    report("南开区王顶堤街道", 2022, months: "1-11月", "受理信访事项60件。"),
    report("南开区王顶堤街道", 2024, "全年受理信访事项300余件。"),
    report("南开区", 2022, "全区全年受理信访事项999件。"),
  ]

  @Test(
    "A district is rolled up from its towns and never mixed with its own report; expected are all towns of the list"
  )
  func district() throws {
    let program = try Self.store(Self.reports)
    let rows = try Self.series(program, "--place", "南开区", "--metric", "petition_cases")
    #expect(rows[0] == "place,metric,year,value,unit,qualifier,months,reported,expected,status")
    #expect(
      rows.dropFirst() == [
        "南开区,petition_cases,2021,40,件,exact,,1,12,incomplete",
        "南开区,petition_cases,2022,110,件,exact,1-11,2,12,incomplete",
        "南开区,petition_cases,2023,,件,,,0,12,missing",
        "南开区,petition_cases,2024,300,件,at_least,,1,12,incomplete",
      ])
    let own = try Self.series(program, "--place", "南开区", "--metric", "petition_cases", "--own")
    #expect(own.contains("南开区,petition_cases,2022,999,件,exact,,1,1,reported"))
    #expect(own.contains("南开区,petition_cases,2021,,件,,,0,1,missing"))
  }

  @Test("A town's part-year is partial, and a missing year an empty cell")
  func town() throws {
    let program = try Self.store(Self.reports)
    let rows = try Self.series(program, "--place", "王顶堤街道", "--metric", "petition_cases")
    #expect(
      rows.dropFirst() == [
        "南开区王顶堤街道,petition_cases,2021,,件,,,0,1,missing",
        "南开区王顶堤街道,petition_cases,2022,60,件,exact,1-11,1,1,partial",
        "南开区王顶堤街道,petition_cases,2023,,件,,,0,1,missing",
        "南开区王顶堤街道,petition_cases,2024,300,件,at_least,,1,1,reported",
      ])
  }

  @Test(
    "A year's own report wins over a later one's figure, which is a finding; without one the later figure fills the gap"
  )
  func laterFigures() throws {
    let program = try Self.store(Self.reports)
    let own = try Self.series(program, "--place", "华苑街道", "--metric", "petition_cases", "--year", "2021")
    #expect(own.last == "南开区华苑街道,petition_cases,2021,40,件,exact,,1,1,reported")
    #expect(try program.run("findings", "--format", "csv").output.contains("note,prior-differs,"))
    #expect(try program.run("findings", "--strict").code == 0)

    let gap = try Self.store([Self.reports[1]])
    let filled = try Self.series(gap, "--place", "华苑街道", "--metric", "petition_cases", "--year", "2021")
    #expect(filled.last == "南开区华苑街道,petition_cases,2021,44,件,exact,,1,1,reported")
  }

  @Test("A rate is weighted over the towns that have both it and its count")
  func rates() throws {
    let program = try Self.store([
      Self.report("南开区华苑街道", 2022, "参加考试45人，合格率100%。"),
      Self.report("南开区王顶堤街道", 2022, "参加考试55人，合格率90%。"),
    ])
    let rows = try Self.series(program, "--place", "南开区", "--metric", "exam_pass_rate")
    #expect(rows.last == "南开区,exam_pass_rate,2022,94.5,%,exact,,2,12,incomplete")
  }

  @Test(
    "Of several statements without a whole the first is kept, and the conflict is a finding that strictness ends with"
  )
  func conflicts() throws {
    let program = try Self.store([
      Self.report("南开区华苑街道", 2022, "全年受理信访事项54件。\n\n二、其他情况\n\n全年受理信访事项61件。")
    ])
    let rows = try Self.series(program, "--place", "华苑街道", "--metric", "petition_cases")
    #expect(rows.last == "南开区华苑街道,petition_cases,2022,54,件,exact,,1,1,reported")
    let strict = try program.run("findings", "--strict", "--format", "csv")
    #expect(strict.code == 1 && strict.output.contains("warning,statements-conflict,"))
  }

  @Test("A report copied under another town's name is a finding, in a whole store and in a district's")
  func copies() throws {
    let body = String(repeating: "扎实推进依法行政各项重点工作，持续提升基层治理法治化水平；", count: 6)
    let program = try Self.store([
      Self.report("南开区华苑街道", 2022, body + "全年受理信访事项54件。"),
      Self.report("南开区王顶堤街道", 2023, body + "全年受理信访事项78件。"),
    ])
    for filter in [[], ["--place", "南开区"], ["--place", "王顶堤街道"]] {
      let run = try program.run(["findings", "--strict", "--format", "csv"] + filter)
      #expect(run.code == 1 && run.output.contains("warning,copied-text,"))
    }
    #expect(try !program.run("findings", "--place", "华苑街道").output.contains("copied-text"))
  }
}
