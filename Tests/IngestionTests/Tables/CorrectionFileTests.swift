import DelimitedFiles
import Foundation
import Ingestion
import Statistics
import Testing

@Suite("Files of corrections") struct CorrectionFileTests {
  private static func correction(_ target: Correction.Target, _ value: Decimal?) -> Correction {
    Correction(report: "h", target: target, value: value, reason: "误读", who: "王", when: "2024-03-01")
  }

  private static func parse(_ text: String) throws(TableError) -> [Correction] {
    try CorrectionFile.parse(text.utf8, file: "c.csv")
  }

  @Test("What is written is read back")
  func roundTrip() throws {
    let figure = Correction(
      report: "ab", target: .figure(place: "澄湖区桃源镇", metric: "petition_cases", year: 2022), value: nil,
      reason: "原文“54”，\n系\"笔误\", 见附件", who: "李", when: "2024-03-02")
    let corrections = [
      Self.correction(.span(3..<9, metric: nil), Decimal(string: "99.25")!),
      Self.correction(.span(3..<9, metric: "petition_cases"), 3), figure,
    ]
    #expect(try Self.parse(CorrectionFile.write(corrections)) == corrections)
    #expect(try Self.parse("\u{FEFF}" + CorrectionFile.write(corrections)) == corrections)
    #expect(try Self.parse("") == [])
  }

  @Test("A row that nobody has decided counts for nothing, and columns of others do no harm")
  func undecided() throws {
    let text = """
      sentence,report,start,end,place,metric,year,value,reason,who,when
      甲,h,1,3,,petition_cases,,54,,,
      乙,h,4,6,,petition_cases,,54,误读,王,2024-03-01
      """
    #expect(try Self.parse(text).map(\.target) == [.span(4..<6, metric: "petition_cases")])
  }

  private static let decision = TableFault.incomplete(anyOf: [["report", "reason", "who", "when"]])
  private static let target = TableFault.incomplete(anyOf: [["start", "end"], ["place", "metric", "year"]])

  @Test(
    "A line that cannot be used is named",
    arguments: [
      ("h,1,2,,,,5,,王,2024", decision), (",1,2,,,,5,误读,王,2024", decision), ("h,2,1,,,,5,误读,王,2024", target),
      ("h,,,澄湖区,,2022,5,误读,王,2024", target),
      ("h,1,2,,,,5件,误读,王,2024", .unexpected("5件", column: "value", expected: .number)),
      ("h,1,2,,,,1-2,误读,王,2024", .unexpected("1-2", column: "value", expected: .number)),
      ("h,1,2,,,,1.2.3,误读,王,2024", .unexpected("1.2.3", column: "value", expected: .number)),
    ])
  func badLines(_ line: String, _ fault: TableFault) {
    let text = CorrectionFile.columns.joined(separator: ",") + "\r\n\r\n" + line + "\n"
    #expect(throws: TableError(file: "c.csv", line: 3, fault: fault)) { try Self.parse(text) }
  }

  @Test("A missing column is named")
  func missingColumn() {
    #expect(
      throws: TableError(
        file: "c.csv", line: 1, fault: .missingColumn("place", among: CorrectionFile.columns))
    ) { try Self.parse("report,start,end\n") }
  }
}
