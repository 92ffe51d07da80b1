import Foundation
import Testing

@Suite("Corrections from the review to the briefing") struct CorrectionCommandTests {
  private static let reports = Program.root.appendingPathComponent("data/reports").path
  private static let filter = ["--place", "桃源镇", "--metric", "mediation_cases", "--year", "2018"]

  @Test("A decision in the rows of a review is counted everywhere, and what was read stays to be seen")
  func review() throws {
    let program = try Program()
    #expect(try program.run("ingest", Self.reports).code == 0)
    let review = try program.run(["review", "--format", "csv"] + Self.filter).output
    var rows = review.split(separator: "\n").map(String.init)
    #expect(rows[0].hasPrefix("report,start,end,place,metric,year,value,reason,who,when,"))
    #expect(rows[1].contains(",澄湖区桃源镇,mediation_cases,2018,168,,,,件"))
    let doubtful = try program.run(["review", "--doubtful", "--format", "csv"] + Self.filter).output
    #expect(doubtful.split(separator: "\n").map(String.init) == [rows[0]])
    // Undecided rows count for nothing.
    try program.write(review, as: "c.csv")
    let options = Self.filter + ["--format", "csv", "--corrections", "c.csv"]
    #expect(try program.run(["series"] + options).output.contains("mediation_cases,2018,168,"))

    rows[1] = rows[1].replacingOccurrences(of: ",168,,,,", with: ",186,看错两位,王,2026-01-05,")
    try program.write(rows.joined(separator: "\n"), as: "c.csv")
    #expect(try program.run(["series"] + options).output.contains("mediation_cases,2018,186,"))
    #expect(try program.run(["series"] + Self.filter).output.contains("mediation_cases,2018,168,"))
    let observations = try program.run(["observations"] + options).output
    #expect(observations.contains("corrected,correction\n"))
    #expect(
      observations.contains(",168,件,exact,168,") && observations.contains(",186,\"看错两位 (王, 2026-01-05)\"\n"))
    let explained = try program.run(["series", "--explain"] + options).output
    #expect(explained.contains("mediation_cases,2018,186,counted,澄湖区桃源镇,186,件,exact,,correction,168,"))
    #expect(try !program.run(["review"] + options).output.contains(",168,,,,"))

    #expect(try program.run(["export", "--out", "e", "--corrections", "c.csv"] + Self.filter).code == 0)
    let exported = try String(
      contentsOf: program.folder.appendingPathComponent("e/series.csv"), encoding: .utf8)
    #expect(exported.contains("mediation_cases,2018,186,"))
    let chart = ["chart", "district", "桃源镇", "--metrics", "mediation_cases", "--out", "d", "--format", "png"]
    #expect(try program.run(chart + ["--corrections", "c.csv"]).code == 0)
    let picture = try program.run("inspect", "d/mediation_cases.png", "--format", "csv").output
    #expect(picture.contains("mediation_cases,2018,186,"))
    let brief = [
      "brief", "--store", "tongjitu.sqlite", "--place", "桃源镇", "--metrics", "mediation_cases", "--out", "b",
    ]
    #expect(try program.run(brief + ["--corrections", "c.csv"]).code == 0)
    let text = try String(contentsOf: program.folder.appendingPathComponent("b/briefing.md"), encoding: .utf8)
    #expect(text.contains("更正为186件：看错两位（王，2026-01-05）"))
  }

  @Test("A bad line of a file of corrections is named, and one that meets nothing is told")
  func badFile() throws {
    let program = try Program()
    #expect(try program.run("ingest", Self.reports + "/beidu2020.txt").code == 0)
    let head = "report,start,end,place,metric,year,value,reason,who,when\n"
    try program.write(head + "ab,1,2,,,,x,误读,王,2026\n", as: "c.csv")
    let bad = try program.run("series", "--corrections", "c.csv")
    #expect(bad.code == 65 && bad.messages.contains("c.csv 第2行：value 应为"))
    try program.write(head + "ab,1,2,,,,5,误读,王,2026\n", as: "c.csv")
    let unmet = try program.run("series", "--corrections", "c.csv")
    #expect(unmet.code == 0 && unmet.messages.contains("1-2"))
    #expect(try program.run("findings", "--corrections", "c.csv").output.contains("correction-unmet"))
    #expect(try program.run("findings", "--strict", "--corrections", "c.csv").code == 1)
    #expect(try program.run("series", "--corrections", "none.csv").code == 66)
  }
}
