import Testing

@testable import Charts

@Suite struct CohesionTests {
  @Test(
    "a number is tied to its 余, its 万 and its unit",
    arguments: [
      ("共13余件", "共1|3|余|件"), ("约5万人次", "约|5|万|人|次"), ("12平方米内", "1|2|平|方|米内"), ("没有数字", "没有数字"),
      ("（19年起）", "（|1|9|年起）"),
      ("1,203件", "1|,|2|0|3|件"), ("1—9月", "1|—|9|月"), ("第8、9条", "第|8|、9|条"),
      ("。* 2024年", "。*|\u{A0}|2|0|2|4|年"),
    ])
  func ties(text: String, expected: String) {
    #expect(Cohesion.joined(text).replacing("\u{2060}", with: "|") == expected)
    #expect(Cohesion.plain(Cohesion.joined(text)) == text)
  }
}
