import Foundation
import Statistics
import Testing

struct PopulationFileTests {
  private static let places = PlaceTree(reported: [Sample.taoyuan, Sample.linhe])

  @Test("Heads are read by place and year; places that are not known are left out")
  func reading() throws {
    let text =
      "\u{FEFF}year,place,population,note\r\n2022,桃源镇,\"31200\",a\n2022,云泽市/澄湖区,312000,\n2022,外县,5,\n"
    let population = try PopulationFile.parse(text, places: Self.places)
    #expect(population == [Sample.taoyuan: [2022: 31_200], Sample.district: [2022: 312_000]])
    #expect(try PopulationFile.parse("", places: Self.places).isEmpty)
  }

  @Test(
    "A line that cannot be used is named",
    arguments: [
      ("place,year\n桃源镇,2022", 1), ("place,year,population\n\n桃源镇,2022,3万", 3),
      ("place,year,population\n桃源镇,2022,0", 2), ("place,year,population\n桃源镇,去年,3", 2),
      ("place,year,population\n桃源镇,2022,3,4", 2),
    ])
  func badLines(_ text: String, _ line: Int) {
    let error = #expect(throws: PopulationError.self) {
      try PopulationFile.parse(text, places: Self.places)
    }
    #expect(error?.line == line)
  }
}
