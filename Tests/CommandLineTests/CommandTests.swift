import Foundation
import Testing

@Suite("The commands") struct CommandTests {
  private static let reports = Program.root.appendingPathComponent("data/reports").path
  private static let report = reports + "/beidu2020.txt"

  @Test("text prints the file as it is")
  func text() throws {
    let program = try Program()
    let contents = try String(contentsOfFile: Self.report, encoding: .utf8)
    #expect(try program.run("text", Self.report).output == contents)
  }

  @Test("Every span that extract prints holds its number")
  func extract() throws {
    let program = try Program()
    let text = Array(try program.run("text", Self.report).output.unicodeScalars)
    let lines = try program.run("extract", Self.report, "--format", "jsonl").output.split(separator: "\n")
    #expect(lines.count > 10)
    for line in lines {
      let fields = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let start = try #require(fields["start"] as? Int)
      let end = try #require(fields["end"] as? Int)
      var number = String.UnicodeScalarView()
      number.append(contentsOf: text[start..<end])
      #expect(String(number) == fields["number"] as? String)
      #expect(fields["place"] as? String == "澄湖区北渡街道")
    }
  }

  @Test("A second ingest reads nothing anew, and series come out of the store")
  func ingestTwice() throws {
    let program = try Program()
    #expect(try program.run("ingest", Self.reports).messages.contains("读取41份"))
    #expect(try program.run("ingest", Self.reports).messages.contains("读取0份，提取0条；已读跳过41份"))
    let rows = try program.run(
      "series", "--place", "澄湖区", "--metric", "petition_cases", "--format", "csv"
    ).output.split(separator: "\n")
    #expect(rows.first == "place,metric,year,value,unit,qualifier,months,reported,expected,status")
    #expect(rows.contains("澄湖区,petition_cases,2022,1642,件,exact,,6,6,reported"))
  }

  @Test("Each doubt about what a report states is listed once")
  func doubtsOnce() throws {
    let program = try Program()
    let text = "云泽市澄湖区桃源镇2021年度法治政府建设情况报告\n\n全年受理信访事项50件，办结60件。调解纠纷40件。共调解纠纷45件。\n"
    try program.write(text, as: "a.txt")
    #expect(try program.run("ingest", "a.txt").code == 0)
    let rows = try program.run("findings", "--format", "csv").output.split(separator: "\n").dropFirst()
    for kind in ["part-above-whole", "statements-conflict"] {
      #expect(rows.count { $0.contains(kind) } == 1, "\(rows)")
    }
    #expect(rows.count == 2)
    let explained = try program.run("explain", "a.txt").output.split(separator: "\n")
    #expect(explained.count { $0.hasPrefix("! ") } == 2)
  }

  @Test(
    "A score is told in the language asked for, with the same figures",
    arguments: [
      ("zh", "合计", "（读对 1，漏读 1，多读 0）", "漏读  a.txt  petition_closed  7", "低于 0.900"),
      ("en", "all", "(1 found, 1 missed, 0 extra)", "missed  a.txt  petition_closed  7", "is below 0.900"),
    ])
  func score(language: String, all: String, counts: String, missed: String, below: String) throws {
    let program = try Program()
    try program.write("云泽市澄湖区桃源镇2021年度法治政府建设情况报告\n\n全年受理信访事项50件。\n", as: "a.txt")
    try program.write(
      """
      {"report": "a.txt", "place": "澄湖区桃源镇", "period": "2021", "observations": [\
      {"metric": "petition_cases", "value": 50, "qualifier": "exact", "quote": "信访事项50件"}, \
      {"metric": "petition_closed", "value": 7, "qualifier": "exact", "quote": "七件"}]}

      """, as: "answers.jsonl")
    let run = try program.run(
      "score", "answers.jsonl", "--verbose", "--min-f1", "0.9", "--language", language)
    #expect(run.code == 1 && run.messages.contains(below))
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix(all) && $0.hasSuffix("P/R/F1  1.000  0.500  0.667  \(counts)") })
    #expect(lines.contains { $0.hasPrefix(missed) })
  }

  @Test("A picture holds its data, and is drawn again from itself to the same bytes")
  func redraw() throws {
    let program = try Program()
    let figure = Program.root.appendingPathComponent("charts/fixture.yaml").path
    #expect(try program.run("chart", "render", figure, "--out", "a").code == 0)
    #expect(try program.run("chart", "redraw", "a/fixture.png", "--out", "b").code == 0)
    let (first, second) = (
      program.folder.appendingPathComponent("a/fixture.png"),
      program.folder.appendingPathComponent("b/fixture.png")
    )
    #expect(try Data(contentsOf: first) == Data(contentsOf: second))
    #expect(try program.run("inspect", "a/fixture.png", "--format", "csv").output.contains("西河乡"))
    let sentences = try program.run("inspect", "a/fixture.png", "--sentences")
    #expect(sentences.code == 0 && sentences.messages.contains("没有报告原文，数据取自表格 fixture.csv"))
  }

  @Test(
    "Every command has help with an example",
    arguments: [
      "brief", "ingest", "reports", "observations", "series", "places", "metrics", "findings", "review",
      "remove",
      "reread", "extract", "explain", "score", "text", "chart", "inspect", "export", "doctor",
      "chart district", "chart compare",
      "chart render", "chart redraw", "chart check",
    ])
  func help(command: String) throws {
    let words = command.split(separator: " ").map(String.init) + ["--help"]
    let run = try Program().run(words)
    #expect(run.code == 0 && run.output.contains("tongjitu \(command)"))
  }
}
