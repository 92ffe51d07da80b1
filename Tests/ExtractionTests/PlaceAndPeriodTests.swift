import Catalogues
import Extraction
import Statistics
import Testing

@Suite("Place and period of a report") struct PlaceAndPeriodTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    var path = "report.txt"
    let place: String?
    let period: String?
    var testDescription: String { text }
  }

  private func read(_ text: String, path: String) throws -> Reading {
    try MarkedReader.extractor.get().extract(
      Array(text.utf8), report: ReportReference(hash: "", path: path, format: "text"))
  }

  @Test(
    "they come from the title, the issuer, the text, the sign-off and the file's name",
    arguments: [
      Case(text: "南开区华苑街道2022年度法治政府建设\n情况报告\n", place: "天津市/南开区/华苑街道", period: "2022"),
      Case(text: "云泽市澄湖区柳塘镇人民政府关于2018年度法治政府建设情况的报告", place: "云泽市/澄湖区/柳塘镇", period: "2018"),
      Case(
        text: "柳塘镇2021年法治政府建设年度报告\n来源:云泽市澄湖区柳塘镇人民政府 发布时间:2022-03-30", place: "云泽市/澄湖区/柳塘镇",
        period: "2021"),
      Case(
        text: "2023年法治政府建设情况报告\n一、成效。受理信访3件。\n澄湖区柳塘镇人民政府\n2024年1月6日", place: "澄湖区/柳塘镇",
        period: "2023"),
      Case(text: "增城区司法局2023年度法治政府建设情况报告", place: "广东省/广州市/增城区", period: "2023"),
      Case(text: "中山市民众街道2021年法治政府建设年度报告", place: "广东省/中山市/民众街道", period: "2021"),
      Case(text: "工作情况如下。", path: "a/澄湖区柳塘镇2019年报告.txt", place: "澄湖区/柳塘镇", period: "2019"),
      Case(text: "我镇法治工作情况如下。", place: nil, period: nil),
      Case(text: "雷州市唐家镇法治政府建设报告\n2025年1-11月，我镇情况如下：", place: "广东省/湛江市/雷州市/唐家镇", period: "2025 (1-11)"),
      Case(
        text: "柳塘镇2019年1月至10月法治政府建设情况报告\n澄湖区柳塘镇", place: "澄湖区/柳塘镇", period: "2019 (1-10)"),
    ])
  func found(_ sample: Case) throws {
    let reading = try read(sample.text, path: sample.path)
    #expect(reading.place?.path.joined(separator: "/") == sample.place)
    #expect(reading.period?.description == sample.period)
    #expect((reading.place == nil) == reading.placeEvidence.isEmpty)
    #expect((reading.period == nil) == reading.periodEvidence.isEmpty)
  }

  @Test("what is unknown is a finding")
  func unknown() throws {
    let kinds = try read("我镇法治工作情况如下。", path: "x.txt").findings.map(\.kind)
    #expect(kinds == ["place-unknown", "period-unknown"])
  }
}
