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

  @Test(
    "a county that is called by its short name has its full one",
    arguments: [
      Case(text: "屏边县玉屏镇2023年法治政府建设报告", place: "云南省/红河哈尼族彝族自治州/屏边苗族自治县/玉屏镇", period: "2023"),
      Case(text: "科右中旗巴彦呼舒镇2021年法治政府建设报告", place: "内蒙古自治区/兴安盟/科尔沁右翼中旗/巴彦呼舒镇", period: "2021"),
      Case(text: "德宏州陇川县章凤镇2021年法治政府建设报告", place: "云南省/德宏傣族景颇族自治州/陇川县/章凤镇", period: "2021"),
      Case(text: "湖南省澧平市白沙县牛角湾镇2022年法治政府建设报告", place: "湖南省/澧平市/白沙县/牛角湾镇", period: "2022"),
    ])
  func short(_ sample: Case) throws { try found(sample) }

  @Test(
    "a known name may have words in it that are none elsewhere, or another name",
    arguments: [
      Case(text: "将乐县古镛镇2024年法治政府建设报告", place: "福建省/三明市/将乐县/古镛镇", period: "2024"),
      Case(text: "泾县太和街道和县司法局2024年法治政府建设报告", place: "安徽省/宣城市/泾县/太和街道", period: "2024"),
      Case(text: "箐岭乡2024年法治政府建设报告\n在县委的领导和县司法局的指导下，", place: "箐岭乡", period: "2024"),
      Case(text: "张家乡法治政府建设报告（2024年）\n沐川县人民政府：", place: "四川省/乐山市/沐川县/张家乡", period: "2024"),
      Case(text: "新市街道2023年法治政府建设报告\n白云区人民政府：", place: "广东省/广州市/白云区/新市街道", period: "2023"),
      Case(text: "中共大柳河镇委员会 大柳河镇人民政府\n关于2023年法治政府建设的报告", place: "河北省/廊坊市/文安县/大柳河镇", period: "2023"),
      Case(text: "向阳路街道2023年法治政府建设报告\n南开区人民政府：", place: "天津市/南开区/向阳路街道", period: "2023"),
    ])
  func unlikely(_ sample: Case) throws { try found(sample) }

  @Test(
    "words that end as names do are none",
    arguments: [
      Case(text: "区市场监管局关于2023年法治政府建设情况的报告\n一、成效。", place: nil, period: "2023"),
      Case(text: "2023年法治政府建设情况报告\n据市生态环境局介绍，", place: nil, period: "2023"),
      Case(text: "2023年法治政府建设情况报告\n方便市民办事，我局早开门。", place: nil, period: "2023"),
      Case(text: "云岭县石门乡\n2023年依法治乡工作总结", place: "云岭县/石门乡", period: "2023"),
    ])
  func words(_ sample: Case) throws { try found(sample) }

  @Test(
    "a farm with an office, or behind its county's name, is a town",
    arguments: [
      Case(text: "陇川县陇川农场管理委员会2021年法治政府建设报告", place: "云南省/德宏傣族景颇族自治州/陇川县/陇川农场", period: "2021"),
      Case(text: "青浪县鸡冠山林场2023年法治建设情况报告", place: "青浪县/鸡冠山林场", period: "2023"),
      Case(text: "青浪县2023年国有林场法治建设情况报告", place: "青浪县", period: "2023"),
    ])
  func farms(_ sample: Case) throws { try found(sample) }

  @Test(
    "a title is read over its breaks, but not together with the labels of a page",
    arguments: [
      Case(text: "重庆市巫溪县文\n峰镇人民政府2023年\n法治政府建设情况报告", place: "重庆市/巫溪县/文峰镇", period: "2023"),
      Case(text: "左贡县人民政府\n政府信息公开\n碧土乡2024年法治政府建设情况报告", place: "西藏自治区/昌都市/左贡县/碧土乡", period: "2024"),
    ])
  func broken(_ sample: Case) throws { try found(sample) }

  @Test(
    "a name that several counties carry is told by the town, or by the number of the page",
    arguments: [
      Case(text: "水部街道2022年法治政府建设报告\n鼓楼区委、区政府：", place: "福建省/福州市/鼓楼区/水部街道", period: "2022"),
      Case(
        text: "索引号：11500238/2024-00012\n太平镇2023年法治政府建设报告", place: nil, period: "2023"),
      Case(
        text: "索引号：510525/2024-00012\n太平镇2023年法治政府建设报告", place: "四川省/泸州市/古蔺县/太平镇", period: "2023"),
      Case(text: "索引号：11510525008/2024-00012\n2023年法治政府建设报告\n一、成效。", place: "四川省/泸州市/古蔺县", period: "2023"),
    ])
  func told(_ sample: Case) throws {
    let reading = try read(sample.text, path: sample.path)
    #expect(reading.place?.path.joined(separator: "/") == sample.place)
    #expect(reading.period?.description == sample.period)
  }

  @Test(
    "a report that names no place is of the county after which its documents are called, if it is no town's",
    arguments: [
      Case(text: "2025年，我县工作如下。\n印发《2025年华宁县学法计划》。", place: "云南省/玉溪市/华宁县", period: "2025"),
      Case(text: "2025年，市局工作如下。\n印发《三明市卫生普法计划》。", place: "福建省/三明市", period: "2025"),
      Case(text: "2025年，我县工作如下。\n印发《华宁县计划》，学习《通海县经验》。", place: nil, period: "2025"),
      Case(text: "2025年，我镇工作如下。\n印发《华宁县学法计划》。", place: nil, period: "2025"),
    ])
  func documents(_ sample: Case) throws { try found(sample) }

  @Test(
    "a place that is visited, or told of beside the report's own, is not taken",
    arguments: [
      Case(text: "2021年，我街道学习借鉴成都市武侯区浆洗街街道做法，并到杭州市上城区交流。武侯区有关街道多600件。", place: nil, period: "2021"),
      Case(text: "来源：云泽市澄湖区司法局\n2023年法治政府建设报告\n我镇工作如下。", place: nil, period: "2023"),
      Case(
        text: "法治政府建设年度报告\n我镇坚持一手抓茶乡产业，一手抓平安稳定。", path: "祁门县历口镇2023年报告.txt",
        place: "安徽省/黄山市/祁门县/历口镇", period: "2023"),
      Case(text: "法治政府建设报告\n2025年，银杏大街街道在文峰区委领导下，", place: "河南省/安阳市/文峰区/银杏大街街道", period: "2025"),
      Case(text: "2024年香格里拉市坚持依法行政。", place: "云南省/迪庆藏族自治州/香格里拉市", period: "2024"),
    ])
  func beside(_ sample: Case) throws { try found(sample) }

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
      Case(text: "柳塘镇法治政府建设报告\n受理信访3件。\n澄湖区柳塘镇人民政府\n2023年1月9日", place: "澄湖区/柳塘镇", period: "2022"),
      Case(text: "2023年度法治政府建设报告\n我镇在2022年1至6月建成司法所，工作情况如下：", place: nil, period: "2023"),
      Case(text: "箐岭乡二O二三年法治政府建设报告", place: "箐岭乡", period: "2023"),
      Case(text: "2023年第三季度法治政府建设情况报告", place: nil, period: "2023 (7-9)"),
      Case(text: "2023年上半年法治政府建设总结和下半年计划", place: nil, period: "2023 (1-6)"),
      Case(text: "2024以来，工作情况如下。", place: nil, period: "2024"),
      Case(text: "桃源镇人民政府2021\n年度法治政府建设工作报告\n澄湖区桃源镇", place: "澄湖区/桃源镇", period: "2021"),
    ])
  func years(_ sample: Case) throws { try found(sample) }

  @Test("what is unknown is a finding")
  func unknown() throws {
    let kinds = try read("我镇法治工作情况如下。", path: "x.txt").findings.map(\.kind)
    #expect(kinds == ["place-unknown", "period-unknown"])
  }
}
