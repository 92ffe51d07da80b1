import DelimitedFiles
import Extraction
import Ingestion
import Reports
import Statistics
import Testing

struct ManifestTests {
  private static func manifest(_ rows: String) throws -> Manifest {
    try Manifest(csv: Array("file,place,period\n\(rows)\n".utf8), name: "m.csv")
  }

  private static let sources = ["in/2023/a.txt", "in/2024/a.txt", "in/b,c.txt", "in/all.zip"].map {
    ReportSource(path: $0)
  }

  @Test("A row goes before what is given for all, and fills what it leaves open from there")
  func precedence() throws {
    let manifest = try Self.manifest("\"b,c.txt\",澄湖区桃源镇,\n2023/a.txt,,2023:1-11")
    let forAll = GivenContext(place: Place(words: "澄湖区"), period: Period(year: 2020))
    let given = GivenContexts(forAll: forAll, byFile: manifest.contexts)
    #expect(given["in/b,c.txt"].place?.path == ["澄湖区", "桃源镇"])
    #expect(given["in/b,c.txt"].period == Period(year: 2020))
    #expect(given["in/2023/a.txt"].place?.path == ["澄湖区"])
    #expect(given["in/2023/a.txt"].period == Period(year: 2023, months: 1...11))
    #expect(given["in/2024/a.txt"] == forAll)
  }

  @Test("A longer end of a path goes before a shorter one")
  func longerEnds() throws {
    let given = GivenContexts(byFile: try Self.manifest("a.txt,,2020\n2023/a.txt,,2023").contexts)
    #expect(given["in/2023/a.txt"].period?.year == 2023)
    #expect(given["in/2024/a.txt"].period?.year == 2020)
    #expect(given["in/2024/ba.txt"].period == nil)
  }

  @Test(
    "Rows that each name one report, in an archive or not, are right",
    arguments: ["2023/a.txt,,2023\nin/2024/a.txt,,2024", "\"b,c.txt\",澄湖区,", "all.zip/x/d.txt,,2021", ""])
  func matching(_ rows: String) throws {
    try Self.manifest(rows).check(against: Self.sources)
  }

  @Test(
    "A row that names no report, or several, is named by its line",
    arguments: [
      ("\"b,c.txt\",,2023\nd.txt,,2023", 3, TableFault.noReport("d.txt")),
      ("a.txt,,2023", 2, .severalReports("a.txt", count: 2)), ("3/a.txt,,2023", 2, .noReport("3/a.txt")),
      ("other.zip/a.txt,,2023", 2, .noReport("other.zip/a.txt")),
    ])
  func unmatched(_ rows: String, _ line: Int, _ fault: TableFault) throws {
    let manifest = try Self.manifest(rows)
    #expect(throws: TableError(file: "m.csv", line: line, fault: fault)) {
      try manifest.check(against: Self.sources)
    }
  }

  @Test(
    "A row that cannot be used is named by its line",
    arguments: [
      ("a.txt,澄湖区,二〇二三", 2, TableFault.unexpected("二〇二三", column: "period", expected: .period)),
      ("a.txt,,2023\nb.txt,,2023:0-4", 3, .unexpected("2023:0-4", column: "period", expected: .period)),
      ("a.txt,,2023:1-", 2, .unexpected("2023:1-", column: "period", expected: .period)),
      ("a.txt,某地,2023", 2, .unexpected("某地", column: "place", expected: .place)),
      (",澄湖区,2023", 2, .unexpected("", column: "file", expected: .name)),
      ("a.txt,,2023\na.txt,,2024", 3, .repeatedRow("a.txt", line: 2)),
      ("a.txt,2023", 2, .fieldCount(found: 2, expected: 3)), ("a\"b,,2023", 2, .strayQuote),
    ])
  func badRows(_ rows: String, _ line: Int, _ fault: TableFault) {
    #expect(throws: TableError(file: "m.csv", line: line, fault: fault)) { try Self.manifest(rows) }
  }
}
