import Testing

@testable import Phrases

@Suite("What places are called together") struct PlaceNounTests {
  @Test(
    "The noun follows the ends of the names",
    arguments: [
      (["甲镇", "乙镇"], "镇"), (["甲街道", "乙街道办事处"], "街道"), (["甲镇", "乙乡"], "乡镇"),
      (["甲镇", "乙街道"], "镇街"), (["甲团（街道办事处）", "乙镇"], "镇街"), (["甲区", "乙县"], "区县"),
      (["甲镇", "司法所"], "单位"),
    ])
  func noun(names: [String], noun: String) {
    #expect(Phrases().name(of: PlaceNoun(suiting: names)) == noun)
  }

  @Test("Coverage says the noun once and other years together")
  func coverage() {
    let parts = [
      Phrases.CoveragePart(years: "2017年", reported: 1, expected: 3),
      Phrases.CoveragePart(years: nil, reported: 3, expected: 3),
    ]
    #expect(Phrases().coverage(parts, .town) == "2017年1/3个镇有数，其余年份3/3")
    let english = [
      Phrases.CoveragePart(years: "2017", reported: 1, expected: 3),
      Phrases.CoveragePart(years: nil, reported: 3, expected: 3),
    ]
    #expect(
      Phrases(.english).coverage(english, .town) == "1 of 3 towns reported in 2017; 3 of 3 in all other years"
    )
  }
}
