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
      Case(text: "工作情况如下。", path: "a/1.澄湖区柳塘镇2019年报告.txt", place: "澄湖区/柳塘镇", period: "2019"),
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

  @Test(
    "the table of towns tells the county of a town that the report names alone",
    arguments: [
      Case(text: "海幢街道2020年法治政府建设年度报告\n一、成效。", place: "广东省/广州市/海珠区/海幢街道", period: "2020"),
      Case(text: "新城镇2025年行政执法工作报告\n按照滨海新区的部署，", place: "天津市/滨海新区/新城镇", period: "2025"),
      Case(text: "2022年，黄石街党工委认真履职。", place: "广东省/广州市/白云区/黄石街道", period: "2022"),
      Case(text: "重庆市开州区义和镇人民政府关于2025年度法治政府建设情况的报告", place: "重庆市/开州区/义和镇", period: "2025"),
      Case(text: "2025年，嘉定徐行镇认真履职。", place: "上海市/嘉定区/徐行镇", period: "2025"),
    ])
  func listed(_ sample: Case) throws { try found(sample) }

  @Test("a town of which there are several, with nothing to choose by, is a finding and no place")
  func ambiguous() throws {
    let reading = try read("龙溪镇2024年法治政府建设年度报告\n一、成效。", path: "x.txt")
    #expect(reading.place == nil)
    #expect(reading.findings.map(\.kind) == ["place-ambiguous"])
  }

  @Test(
    "the year is that of the report, not of what is planned or when it was put up",
    arguments: [
      Case(text: "法治政府建设工作报告\n现将情况报告如下，统计截至2018年12月31日。\n四、2019年工作打算", place: nil, period: "2018"),
      Case(
        text: "工作报告\n一、成效。\n2026年组织宣传80场。\n望岭区人民政府青禾街道办事处\n2025年12月30日\n附：表", place: "望岭区/青禾街道",
        period: "2025"),
      Case(text: "发布日期：2024-02-06 10:12\n一年来，我镇工作情况如下。", place: nil, period: "2023"),
      Case(text: "桃源镇人民政府2021\n年度法治政府建设工作报告\n澄湖区桃源镇", place: "澄湖区/桃源镇", period: "2021"),
    ])
  func years(_ sample: Case) throws { try found(sample) }

  @Test("what is unknown is a finding")
  func unknown() throws {
    let kinds = try read("我镇法治工作情况如下。", path: "x.txt").findings.map(\.kind)
    #expect(kinds == ["place-unknown", "period-unknown"])
  }
}
