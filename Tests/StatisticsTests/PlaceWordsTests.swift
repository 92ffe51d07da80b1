import Testing

@testable import Statistics

@Suite("Places as users write them") struct PlaceWordsTests {
  @Test(
    "Joined names are cut where a name ends",
    arguments: [
      ("澄湖区桃源镇", ["澄湖区", "桃源镇"], Place.Level.town),
      ("云泽市/澄湖区", ["云泽市", "澄湖区"], .county),
      ("济南市市中区", ["济南市", "市中区"], .county),
      ("江西省景德镇市珠山区", ["江西省", "景德镇市", "珠山区"], .county),
      ("广西壮族自治区", ["广西壮族自治区"], .province),
      ("天津市南开区华苑街道", ["天津市", "南开区", "华苑街道"], .town),
      ("浙江省台州市玉环市", ["浙江省", "台州市", "玉环市"], .county),
    ])
  func joined(words: String, path: [String], level: Place.Level) {
    #expect(Place(words: words) == Place(path: path, level: level))
  }

  @Test("What does not end as a place's name does is none")
  func none() { #expect(Place(words: "法治政府") == nil) }
}
