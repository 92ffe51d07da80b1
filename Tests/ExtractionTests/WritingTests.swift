import Extraction
import Foundation
import Statistics
import Testing

@Suite("JSON lines") struct WritingTests {
  @Test("each line has the columns of the command, with the values that a reading has")
  func columns() throws {
    let text = "澄湖区柳塘镇2022年法治政府建设报告\n全年“信访”受理12件,\t罚款0.7万余元,较2021年的9件。调解成功率99.25%。"
    let extractor = try MarkedReader.extractor.get()
    var reader = StatementReader(extractor)
    var output: [UInt8] = []
    let count = reader.appendJSONLines(of: Array(text.utf8), report: "a\"b.txt", to: &output)
    let lines = output.split(separator: UInt8(ascii: "\n"))
    let reading = extractor.extract(
      Array(text.utf8), report: ReportReference(hash: "", path: "a\"b.txt", format: "text"))
    #expect(lines.count == count)
    #expect(reading.observations.count == count)
    for (line, observation) in zip(lines, reading.observations) {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      #expect(object["report"] as? String == "a\"b.txt")
      #expect(object["place"] as? String == "澄湖区柳塘镇")
      #expect(object["place_path"] as? [String] == ["澄湖区", "柳塘镇"])
      #expect(object["period"] as? Int == observation.period?.year)
      #expect(object["metric"] as? String == observation.metric)
      #expect(object["number"] as? String == observation.provenance.number)
      #expect(object["start"] as? Int == observation.provenance.span.lowerBound)
      #expect(object["end"] as? Int == observation.provenance.span.upperBound)
      #expect(object["sentence"] as? String == observation.provenance.sentence)
      #expect(
        (object["value"] as? NSNumber)?.doubleValue == NSDecimalNumber(decimal: observation.value).doubleValue
      )
    }
    #expect(reading.observations.map(\.metric).contains("mediation_success_rate"))
  }
}
