import ChineseNumerals
import Testing

/// Numerals in sentences as reports have them.
@Suite struct ReportReadingTests {
  @Test(
    "A bound word beside the numeral or behind its unit gives a qualifier",
    arguments: [
      ("登门⟦860⟧余户", NumeralQualifier.atLeast, "户"), ("发放⟦三百⟧多份", .atLeast, "份"), ("到课率⟦85%⟧以上", .atLeast, ""),
      ("培训⟦20⟧场以上", .atLeast, "场"), ("⟦40余万⟧份", .atLeast, "份"), ("⟦十多万⟧元", .atLeast, "元"),
      ("⟦两万⟧余人次", .atLeast, "人次"),
      ("逾⟦60万⟧元", .atLeast, "元"), ("超过⟦七百⟧家", .atLeast, "家"), ("超⟦900⟧人", .atLeast, "人"),
      ("不少于⟦4⟧次", .atLeast, "次"),
      ("至少⟦12⟧名", .atLeast, "名"), ("⟦百⟧余件", .atLeast, "件"), ("⟦千⟧余名", .atLeast, "名"),
      ("⟦十几⟧个", .atLeast, "个"),
      ("⟦二十几万⟧人", .atLeast, "人"), ("⟦500⟧+人", .atLeast, "人"), ("⟦18⟧岁及以上", .atLeast, "岁"),
      ("不足⟦7⟧件", .atMost, "件"),
      ("不到⟦三十⟧人", .atMost, "人"), ("不超过⟦5⟧天", .atMost, "天"), ("⟦9⟧件以下", .atMost, "件"),
      ("⟦15⟧日以内", .atMost, "日"),
      ("最多⟦6⟧名", .atMost, "名"), ("低于⟦3%⟧", .atMost, ""), ("近⟦百⟧场", .approx, "场"), ("近⟦400⟧人", .approx, "人"),
      ("约⟦35⟧件", .approx, "件"),
      ("大约⟦两千⟧户", .approx, "户"), ("将近⟦八十⟧次", .approx, "次"), ("⟦70⟧名左右", .approx, "名"),
      ("⟦六十⟧来人", .approx, "人"),
      ("接近⟦一万⟧册", .approx, "册"), ("≥⟦95%⟧", .atLeast, ""), ("≤⟦2⟧天", .atMost, "天"), ("受理⟦46⟧件", .exact, "件"),
      ("最近⟦3⟧年", .exact, "年"), ("签约⟦50⟧家", .exact, "家"),
      ("预约⟦8⟧人", .exact, "人"), ("节约⟦30万⟧元", .exact, "元"),
    ])
  func qualifiers(marked: String, qualifier: NumeralQualifier, unit: String) throws {
    let expected = MarkedText(marked)
    let mention = try #require(reportMentions(expected.text).first)
    #expect(mention.qualifier == qualifier)
    #expect(mention.unit == unit)
    #expect(mention.text == expected.numerals.first)
  }

  @Test(
    "Bounds are kept as intervals",
    arguments: [
      ("走访90余户", "90", nil), ("不足10件", nil, "10"), ("共12件", "12", "12"), ("约50件", nil, nil),
      ("数千份", "1000", "10000"),
      ("几十次", "10", "100"), ("几百万元", "1000000", "10000000"), ("上百家", "100", "1000"), ("两三次", "2", "3"),
      ("三四十人", "30", "40"),
      ("七八十万元", "700000", "800000"), ("十七八岁", "17", "18"), ("二三百户", "200", "300"), ("一两个", "1", "2"),
      ("三五天", "3", "5"),
      ("一百二三十件", "120", "130"), ("3至5名", "3", "5"), ("10-15场", "10", "15"), ("６～８个", "6", "8"),
      ("三到五次", "3", "5"),
      ("1.2万—1.5万元", "12000", "15000"), ("5至8万元", "50000", "80000"), ("30%-50%", "30", "50"),
      ("20-40%", "20", "40"),
      ("百分之二三十", "20", "30"), ("十至二十人", "10", "20"),
    ] as [(String, String?, String?)])
  func intervals(text: String, low: String?, high: String?) throws {
    let mentions = reportMentions(text)
    #expect(mentions.count == 1)
    let mention = try #require(mentions.first)
    #expect(mention.low?.description == low)
    #expect(mention.high?.description == high)
  }

  @Test(
    "An order of magnitude and a range have no value",
    arguments: ["数千份", "几十次", "上千家次", "两三次", "三四十人", "3至5名", "数十万元", "好几百件", "10—15天"])
  func noValue(text: String) throws {
    let mention = try #require(reportMentions(text).first)
    #expect(mention.value == nil)
    #expect(mention.low != nil)
  }

  @Test(
    "Words with digits in them are no numbers",
    arguments: [
      "一切为民", "统一部署", "四川来客", "队伍建设", "进一步完善", "一定成效", "一些问题", "一批典型", "一是加强，二是规范", "万一发生", "千万不要",
      "一方面", "一体推进", "一系列举措", "一把手负责", "一站式服务", "一线人员", "陆续到岗", "三农工作", "两会期间", "四处走访", "十分重要", "零距离服务",
      "一户一档", "一村一顾问", "一事一议", "百姓点赞", "千家万户", "千方百计", "万分感谢", "唯一途径", "第一时间", "第三批", "第12次", "第二十条",
      "一刀切", "一如既往", "一律公开", "若干次", "多次走访", "四平八稳", "五湖四海", "三令五申", "“十四五”规划", "十三五时期", "人数不多", "几个村",
      "数据共享", "半途而废", "多半同意", "对口支援", "点面结合", "同一时间", "每周五下午", "高三年级", "星期一上午", "来信来访",
    ])
  func notNumbers(text: String) {
    #expect(NumeralScanner().mentions(in: text).map(\.text) == [])
    #expect(reportMentions(text).filter { !$0.unit.isEmpty }.map(\.text) == [])
  }

  @Test(
    "Damaged digits and names with digits are refused",
    arguments: [
      "l2件", "1O起", "受理3O件", "I5人", "2O23年", "共1l件", "A4纸", "PM2.5浓度", "COVID19患者", "V2.0平台", "B12栋",
      "详见https://a.cn/2023/t50.html",
    ])
  func refused(text: String) {
    #expect(reportMentions(text).map(\.text) == [])
  }

  @Test(
    "Spaces that a scan left inside a number are read over",
    arguments: [
      ("受理⟦54⟧ 件", "54"), ("开展⟦1 2⟧ 次", "12"), ("⟦3 0 5⟧人", "305"), ("⟦98⟧ 家", "98"), ("⟦二 十 六⟧ 件", "26"),
      ("⟦4 万⟧ 元", "40000"),
    ])
  func spaced(marked: String, value: String) {
    let expected = MarkedText(marked)
    let mentions = reportMentions(expected.text)
    #expect(mentions.map(\.range) == expected.ranges)
    #expect(mentions.map { $0.value?.description } == [value])
  }

  @Test(
    "A sentence gives every number with its place",
    arguments: [
      ("接访⟦31⟧批⟦57⟧人次", ["31", "57"]), ("收案⟦12⟧，⟦3⟧件撤回", ["12", "3"]), ("⟦二⟧批次⟦6⟧人", ["2", "6"]),
      ("办结⟦1,250⟧件，办结率⟦98.5%⟧", ["1250", "98.5%"]), ("⟦2023⟧年⟦12⟧月⟦5⟧日", ["2023", "12", "5"]),
      ("截至⟦2023⟧-⟦12⟧-⟦05⟧", ["2023", "12", "5"]), ("电话⟦021⟧-⟦5558888⟧", ["21", "5558888"]),
      ("版本⟦1⟧.⟦20⟧.⟦3⟧更新", ["1", "20", "3"]), ("投入⟦5⟧千克、⟦3⟧千瓦", ["5", "3"]), ("负责⟦3⟧件，担负⟦两⟧项", ["3", "2"]),
      ("开展⟦一⟧次，评出⟦两⟧个", ["1", "2"]), ("⟦一⟧周⟦两⟧次", ["1", "2"]), ("每周⟦三⟧次", ["3"]), ("分为⟦四⟧类", ["4"]),
      ("甲类⟦1⟧、⟦2⟧、⟦3⟧号", ["1", "2", "3"]), ("由⟦40%⟧升到⟦55%⟧", ["40%", "55%"]),
      ("增长⟦-3.5%⟧", ["-3.5%"]), ("附件-⟦3⟧共⟦8⟧页", ["3", "8"]), ("🙂𠮷⟦7⟧件", ["7"]),
    ])
  func sentences(marked: String, meanings: [String]) {
    let expected = MarkedText(marked)
    let mentions = reportMentions(expected.text)
    #expect(mentions.map(\.range) == expected.ranges)
    #expect(mentions.map(\.text) == expected.numerals)
    #expect(mentions.map(\.meaning) == meanings)
  }

  @Test("Percentage points are told from percentages")
  func percentagePoints() throws {
    let mention = try #require(reportMentions("提高3.2个百分点").first)
    #expect(mention.unit == "百分点")
    #expect(mention.value?.description == "3.2")
    let numeral = try #require(reportNumeral("3.2个百分点"))
    #expect(numeral.share == .percentagePoint)
    #expect(!numeral.isPercent)
  }

  @Test("In reports pairs and dozens are units and letters no scales")
  func reportStyle() {
    #expect(reportMentions("结成八对").map(\.meaning) == ["8"])
    #expect(reportMentions("领取三打").map(\.meaning) == ["3"])
    #expect(reportMentions("长40k").map(\.meaning) == ["40"])
  }
}

/// The numeral at the start of a text, as reports are read.
func reportNumeral(_ text: String) -> Numeral? {
  var text = text
  return text.withUTF8 { NumeralReader(style: .reports).numeral(in: $0, at: 0) }
}
