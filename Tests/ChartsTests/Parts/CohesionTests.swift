import Testing

@testable import Charts

@Suite struct CohesionTests {
  @Test(
    "a number is tied to its 余, its 万 and its unit",
    arguments: [
      ("共13000余件", "共13000|余|件"), ("约5万人次", "约|5|万|人次"), ("没有数字", "没有数字"), ("（2019年起）", "（|2019|年起）"),
    ])
  func ties(text: String, expected: String) {
    #expect(Cohesion.joined(text).replacing("\u{2060}", with: "|") == expected)
    #expect(Cohesion.plain(Cohesion.joined(text)) == text)
  }
}
