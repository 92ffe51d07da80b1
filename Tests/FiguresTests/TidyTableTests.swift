import DelimitedFiles
import Foundation
import Statistics
import Testing

@testable import Figures

@Suite("Tidy tables") struct TidyTableTests {
  static let head = "place,metric,year,value,unit,qualifier,months\n"

  private func table(_ csv: String) throws -> TidyTable { try TidyTable(csv: Data(csv.utf8), name: "c.csv") }

  @Test("Own names, units, bounds and part-years are kept; a year without a row is missing")
  func values() throws {
    let table = try table(
      Self.head + "“甲”厂,产量,2021,10.5,吨,,\n“甲”厂,产量,2023,12,吨,at_least,1-9\n")
    let metric = try table.metric(named: "产量")
    #expect(metric.unit.symbol == "吨" && metric.kind == .amount)
    let series = table.series(of: metric, for: try table.place(named: "“甲”厂"), years: nil).series
    #expect(series.values.map(\.value) == [10.5, nil, 12])
    #expect(series.values.map(\.qualifier) == [.exact, .exact, .atLeast])
    #expect(series.values[2].months == 1...9)
    #expect(series.values.map(\.status) == [.reported, .missing, .partial])
  }

  @Test("Quotes, commas, a byte order mark and Windows line ends are read")
  func quoting() throws {
    let table = try table("\u{FEFF}place,metric,year,value\r\n\"a, \"\"b\"\"\",m,2020,1\r\n\r\n")
    #expect(try table.place(named: "a, \"b\"").name == "a, \"b\"")
  }

  @Test("What `series --format csv` prints is read with its coverage")
  func seriesColumns() throws {
    let table = try table(
      "place,metric,year,value,unit,qualifier,months,reported,expected,status\n澄湖区,m,2020,5,件,exact,,5,6,incomplete\n"
    )
    let series = table.series(
      of: try table.metric(named: "m"), for: try table.place(named: "澄湖区"), years: nil)
    #expect(series.series.values[0].coverage == Coverage(reported: 5, expected: 6))
    #expect(series.series.values[0].status == .incomplete)
  }

  private static let required = ["place", "metric", "year", "value"]

  @Test(
    "What is wrong is said with its line",
    arguments: [
      ("", nil, TableFault.empty(columns: required)),
      ("place,metric,year\n", 1, .missingColumn("value", among: required)),
      ("place,metric,year,value,qualifer\n", 1, .unknownColumn("qualifer", nearest: "qualifier")),
      ("place,metric,year,value,year\n", 1, .repeatedColumn("year")),
      (head + "a,m,24,1,,,\n", 2, .unexpected("24", column: "year", expected: .year)),
      (head + "a,m,2024,\"1,203\",,,\n", 2, .unexpected("1,203", column: "value", expected: .number)),
      (
        head + "a,m,2024,1,,more,\n", 2,
        .unexpected(
          "more", column: "qualifier", expected: .oneOf(["exact", "at_least", "at_most", "approx"]))
      ),
      (head + "a,m,2024,1,,,9-1\n", 2, .unexpected("9-1", column: "months", expected: .months)),
      (head + "a,m,2024,1,,,\na,m,2024,2,,,\n", 3, .repeatedRow("a, m, 2024", line: 2)),
      (head + "a,m,2024\n", 2, .fieldCount(found: 3, expected: 7)),
      (head + "a,\"m,2024,1,,,\n", 2, .openQuote),
      (head + ",m,2024,1,,,\n", 2, .unexpected("", column: "place", expected: .name)),
    ])
  func faults(csv: String, line: Int?, fault: TableFault) {
    #expect(throws: TableError(file: "c.csv", line: line, fault: fault)) { try table(csv) }
  }

  @Test("Two units of one metric are refused with the line of the second")
  func units() throws {
    let table = try table(Self.head + "a,m,2023,1,件,,\na,m,2024,1,人,,\n")
    let error = #expect(throws: TableError.self) { try table.metric(named: "m") }
    #expect(error?.line == 3)
  }

  @Test("Bytes that are no UTF-8 are refused")
  func encoding() {
    #expect(throws: TableError.self) { try TidyTable(csv: Data([0xB0, 0xA1, 0x2C]), name: "c.csv") }
  }
}
