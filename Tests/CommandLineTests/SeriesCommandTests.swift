import Foundation
import Testing

@Suite("Measures and explanations of series") struct SeriesCommandTests {
  private static let reports = Program.root.appendingPathComponent("data/reports").path
  private static let cases = ["--metric", "petition_cases", "--format", "csv"]

  @Test("Every measure has its number, or the reason why there is none")
  func measures() throws {
    let program = try Program()
    #expect(try program.run("ingest", Self.reports).code == 0)
    func series(_ options: String...) throws -> String {
      try program.run(["series"] + options + Self.cases).output
    }
    // 2023 1596, 2022 1642, 2021 1538, 2020 1320, of six towns; 2024 only to November in one of them. One town's own
    // report of 2023 ends with November too, but its next one tells the whole year.
    let change = try series("--place", "澄湖区", "--measure", "change")
    #expect(
      change.hasPrefix(
        "place,metric,year,value,unit,qualifier,months,reported,expected,status,measure,reason\n"))
    #expect(change.contains("澄湖区,petition_cases,2022,6.762,%,exact,,6,6,reported,change,\n"))
    #expect(change.contains("澄湖区,petition_cases,2023,-2.8015,%,exact,,6,6,reported,change,\n"))
    #expect(change.contains("澄湖区,petition_cases,2024,,%,,1-11,6,6,partial,change,partial_year\n"))
    let difference = try series("--place", "澄湖区", "--measure", "difference", "--year", "2022")
    #expect(difference.contains(",2022,104,件,exact,"))
    let index = try series("--place", "澄湖区", "--measure", "index", "--base", "2020", "--year", "2022")
    #expect(index.contains(",2022,124.3939,2020=100,exact,"))
    let average = try series("--place", "澄湖区", "--measure", "average", "--over", "3", "--year", "2022")
    #expect(average.contains(",2022,1500,件,exact,"))
    try program.write("place,year,population\n澄湖区,2022,312000\n", as: "p.csv")
    let perHead = try series("--place", "澄湖区", "--measure", "per-head", "--population", "p.csv")
    #expect(perHead.contains(",2022,52.6282,件/万人,exact,") && perHead.contains(",per-head,population\n"))
    let rank = try series("--within", "澄湖区", "--year", "2023", "--measure", "rank")
    #expect(rank.contains("澄湖区临河街道,petition_cases,2023,1,位,exact,"))
    #expect(rank.contains("澄湖区望湖街道,petition_cases,2023,4,位,exact,"))
    let latest = try series("--within", "澄湖区", "--year", "2024", "--measure", "rank")
    #expect(latest.contains("澄湖区桃源镇,petition_cases,2024,,位,,1-11,1,1,partial,rank,partial_year\n"))
    let share = try series("--within", "澄湖区", "--year", "2022", "--measure", "share")
    #expect(share.split(separator: "\n").count == 7 && share.contains(",%,exact,"))
  }

  @Test("All places of a level have the series that each has alone, corrected too")
  func levels() throws {
    let program = try Program()
    #expect(try program.run("ingest", Self.reports).code == 0)
    for (level, count) in [("county", 7), ("town", 42), ("city", 7)] {
      let all = try program.run(["series", "--level", level] + Self.cases).output.split(separator: "\n")
      #expect(all.count == count + 1)
      let name = level == "county" ? "澄湖区" : level == "city" ? "云泽市" : "柳塘镇"
      let alone = try program.run(["series", "--place", name] + Self.cases).output.split(separator: "\n")
      #expect(alone.allSatisfy(all.contains))
    }
    #expect(try program.run("series", "--level", "county", "--place", "澄湖区").code == 64)
    let unknown = try program.run("series", "--level", "village")
    #expect(unknown.code == 64 && unknown.messages.contains("county") && !unknown.messages.contains("0"))
    #expect(try program.run("series", "--help").output.contains("city, county, town)"))
  }

  @Test("Series of several units are not ranked, and measures want what they need")
  func refusals() throws {
    let program = try Program()
    #expect(try program.run("ingest", Self.reports).code == 0)
    let mixed = try program.run(
      "series", "--within", "澄湖区", "--metric", "petition_cases,exam_pass_rate", "--measure", "rank")
    #expect(mixed.code == 64 && mixed.messages.contains("件") && mixed.messages.contains("%"))
    #expect(try program.run("series", "--measure", "index").code == 64)
    #expect(try program.run("series", "--measure", "per-head").code == 64)
    #expect(try program.run("series", "--measure", "per-head", "--population", "none.csv").code == 66)
    #expect(try program.run("series", "--place", "澄湖区", "--within", "澄湖区").code == 64)
    try program.write("place,year,population\n别处,2022,5\n", as: "p.csv")
    let unknown = try program.run("series", "--measure", "per-head", "--population", "p.csv")
    #expect(unknown.code == 65 && unknown.messages.contains("p.csv"))
  }

  @Test(
    "A value's statements are told with their sentences, files and rules, those too that were not counted")
  func explanations() throws {
    let program = try Program()
    #expect(try program.run("ingest", Self.reports).code == 0)
    let text = try program.run(
      ["series", "--place", "澄湖区", "--year", "2020", "--explain"] + Self.cases.prefix(2) + [
        "--format", "jsonl",
      ]
    ).output
    let rows = try text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    let counted = rows.filter { $0["use"] as? String == "counted" }
    let values = counted.compactMap { ($0["statement_value"] as? NSNumber)?.intValue }
    #expect(values.count == 6 && values.reduce(0, +) == 1320)
    #expect(rows.contains { $0["use"] as? String == "overruled" })
    for row in rows {
      let (number, sentence) = (row["number"] as? String ?? "?", row["sentence"] as? String ?? "")
      #expect(sentence.contains(number) && (row["report"] as? String)?.hasSuffix(".txt") == true)
      #expect((row["rule"] as? String)?.isEmpty == false)
    }
  }
}
