import Catalogues
import Statistics
import Testing

@testable import Extraction

@Suite("What a reader ought to know of a report") struct FindingTests {
  private static let extractor = Result {
    Extractor(catalogue: try Catalogue.standard(), places: try .standard())
  }

  private func kinds(in sentence: String) throws -> [String] {
    let text = "云泽市澄湖区桃源镇2021年度法治政府建设情况报告\n\n" + sentence + "\n"
    let report = ReportReference(hash: "", path: "a.txt", format: "text")
    let reading = try Self.extractor.get().extract(Array(text.utf8), report: report)
    return Explanation(reading, metrics: try Catalogue.standard().metrics).findings.map(\.kind)
  }

  @Test(
    "An explanation names each doubt about statements that do not fit each other once",
    arguments: [
      ("受理信访事项50件，办结60件。", ["part-above-whole"]),
      ("受理信访事项50件，办结50件。", []),
      ("全年受理信访事项50件。\n\n共受理信访事项60件。", ["statements-conflict"]),
      ("受理信访事项50件，办结40件，办结率90%。", ["rate-mismatch"]),
    ])
  func misfits(text: String, expected: [String]) throws { #expect(try kinds(in: text) == expected) }

  @Test("An explanation holds statements against each other also where the report names no place")
  func misfitsWithoutPlace() throws {
    let report = ReportReference(hash: "", path: "a.txt", format: "text")
    let text = "2021年度法治政府建设情况报告\n\n全年受理信访事项50件。\n\n共受理信访事项60件。\n"
    let reading = try Self.extractor.get().extract(Array(text.utf8), report: report)
    let findings = Explanation(reading, metrics: try Catalogue.standard().metrics).findings
    #expect(findings.map(\.kind) == ["place-unknown", "statements-conflict"])
  }

  @Test(
    "Parts that are together more than their whole are said so",
    arguments: [
      "劝导900人次，其中甲村700人次，乙村500人次。", "受理纠纷100件，其中邻里类60件、物业类58件。",
    ])
  func partsExceed(sentence: String) throws {
    #expect(try kinds(in: sentence).contains("parts-exceed-whole"))
  }

  @Test(
    "What follows a list of parts behind a comma is no part",
    arguments: [
      "受理纠纷104件，其中安置类58件、劳资类46件，调解成功99件。",
      "受理纠纷54件，其中邻里类30件、物业类24件，达成协议53件。",
    ])
  func otherMetric(sentence: String) throws {
    #expect(try !kinds(in: sentence).contains("parts-exceed-whole"))
  }

  @Test("Digits that character recognition spoilt are named with their unit and line")
  func noise() throws {
    let findings = try MarkedReader.read("全年收到来信。\r\n全年调解纠纷l2件。").findings
    #expect(findings.filter { $0.kind == "ocr-noise" }.map(\.facts) == [["l2件", "2"]])
  }

  @Test("A title with several years is said so, and the first is taken")
  func severalYears() throws {
    let report = ReportReference(hash: "", path: "a.txt", format: "text")
    let text = "澄湖区桃源镇2020年和2021年法治政府建设情况报告\n\n调解纠纷12件。\n"
    let reading = try Self.extractor.get().extract(Array(text.utf8), report: report)
    #expect(reading.period?.year == 2020)
    #expect(reading.findings.map(\.kind) == ["several-years"])
  }

  @Test("A report without its own place and year is said so")
  func unknown() throws {
    let report = ReportReference(hash: "", path: "a.txt", format: "text")
    let reading = try Self.extractor.get().extract(Array("调解纠纷12件。".utf8), report: report)
    #expect(reading.place == nil && reading.period == nil)
    #expect(Set(reading.findings.map(\.kind)).isSuperset(of: ["place-unknown", "period-unknown"]))
  }
}
