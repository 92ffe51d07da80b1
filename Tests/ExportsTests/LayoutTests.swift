import Foundation
import Statistics
import Testing

@testable import Exports

struct LayoutTests {
  @Test("Series have their columns, and a missing year an empty value and qualifier")
  func series() throws {
    #expect(
      try RowWriter(format: .csv).text(of: RowLayout.series.table(of: [Samples.series])) == """
        place,metric,year,value,unit,qualifier,months,reported,expected,status
        澄湖区桃源镇,mediation_cases,2020,412,件,exact,,1,1,reported
        澄湖区桃源镇,mediation_cases,2021,,件,,,0,1,missing
        澄湖区桃源镇,mediation_cases,2022,1200.5,件,at_least,1-11,1,1,partial

        """)
  }

  @Test("Extracted observations have their columns, with null for what the report does not say")
  func extracted() throws {
    let observations = [Samples.observation(), Samples.observation(place: nil, period: nil)]
    let head = "{\"report\": \"甲/2020.txt\", \"place\": "
    let tail = """
      , "metric": "mediation_cases", "value": 412, "unit": "件", "qualifier": "exact", "number": "412", \
      "start": 2, "end": 5, "sentence": "甲乙412件。"}

      """
    let place = "\"澄湖区桃源镇\", \"place_path\": [\"云泽市\", \"澄湖区\", \"桃源镇\"], \"period\": 2020, \"months\": \"\""
    let none = "null, \"place_path\": null, \"period\": null, \"months\": \"\""
    #expect(
      try RowWriter(format: .jsonl).text(of: RowLayout.extracted.table(of: observations))
        == head + place + tail + head + none + tail)
  }

  @Test("Kept observations add the hash and the corrected value")
  func observations() throws {
    let records = [
      ObservationRecord(Samples.observation()), ObservationRecord(Samples.observation(), corrected: 421),
    ]
    let lines = try RowWriter(format: .csv).text(of: RowLayout.observations.table(of: records)).split(
      separator: "\n")
    let hash = String(repeating: "ab", count: 32)
    #expect(lines[0].hasSuffix("sentence,hash,corrected"))
    #expect(lines[1].hasSuffix("云泽市/澄湖区/桃源镇,2020,,mediation_cases,412,件,exact,412,2,5,甲乙412件。,\(hash),"))
    #expect(lines[2].hasSuffix(",\(hash),421"))
  }

  @Test("Metrics, places and findings are rows as well")
  func others() throws {
    let writer = RowWriter(format: .csv)
    #expect(
      try writer.text(of: RowLayout.metrics.table(of: [Samples.rate])).split(separator: "\n")[1]
        == "exam_pass_rate,学法考试合格率,Exam pass rate,学法考试,rate,%,first,weighted,exam_participants,")
    #expect(
      try writer.text(of: RowLayout.places.table(of: [Samples.town])).split(separator: "\n")[1]
        == "澄湖区桃源镇,云泽市/澄湖区/桃源镇,town")
    let finding = Finding(kind: "ocr-noise", severity: .warning, facts: ["甲，乙"], spans: [1..<2, 5..<9])
    #expect(
      try writer.text(of: RowLayout.findings(words: { $0.facts.joined() }).table(of: [finding])).split(
        separator: "\n")[1]
        == "warning,ocr-noise,,1-2/5-9,甲，乙,")
  }

  @Test("Places of one name are told apart by as many outer names as it takes")
  func naming() {
    let places = [["江苏省", "南京市", "鼓楼区"], ["江苏省", "徐州市", "鼓楼区"], ["云泽市", "澄湖区"]].map {
      Place(path: $0, level: .county)
    }
    let naming = PlaceNaming(telling: places)
    #expect(places.map { naming.name(of: $0) } == ["南京市鼓楼区", "徐州市鼓楼区", "澄湖区"])
  }

  @Test("Rows are handed on as they are produced, and an error of the sink ends it")
  func streaming() throws {
    struct Full: Error {}
    var produced = 0
    let table = RowLayout.extracted.table { emit in
      for _ in 0..<1_000_000 {
        produced += 1
        try emit(Samples.observation())
      }
    }
    #expect(throws: Full.self) { try RowWriter(format: .csv).write(table) { _ in throw Full() } }
    #expect(produced < 1_000)
  }
}
