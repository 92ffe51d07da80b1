import Testing

@testable import Phrases

@Suite("Titles and notes") struct TitlePhrasesTests {
  @Test(
    "Years in a row are drawn together from three on",
    arguments: [
      ([2017, 2022], "2017、2022年"), ([2018, 2019], "2018、2019年"), ([2020, 2018, 2019], "2018—2020年"),
    ])
  func years(years: [Int], text: String) { #expect(Phrases().years(years) == text) }

  @Test("A percentage has no space and no counter")
  func percent() { #expect(Phrases(.english).quantity("98.5", unit: "%") == "98.5%") }

  @Test("A place is named in front of what it lacks")
  func missing() {
    #expect(Phrases().missing(place: "东升镇", years: "2017年") == "东升镇2017年未报告")
    #expect(Phrases(.english).missing(place: nil, years: "2017") == "no figure for 2017")
  }
}
