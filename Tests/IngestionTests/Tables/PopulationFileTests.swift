import DelimitedFiles
import Foundation
import Ingestion
import Statistics
import Testing

@Suite("Files of populations") struct PopulationFileTests {
  private static let town = Place(path: ["云泽市", "澄湖区", "桃源镇"], level: .town)
  private static let places = PlaceTree(reported: [town])

  private static func parse(_ text: String) throws(TableError) -> Population {
    try PopulationFile.parse(text.utf8, file: "p.csv", places: places)
  }

  @Test("Heads are read by place and year; places that are not known are left out")
  func reading() throws {
    let text =
      "\u{FEFF}year,place,population,note\r\n2022,桃源镇,\"31200\",a\n2022,云泽市/澄湖区,312000,\n2022,外县,5,\n"
    let district = Place(path: ["云泽市", "澄湖区"], level: .county)
    #expect(try Self.parse(text) == [Self.town: [2022: 31_200], district: [2022: 312_000]])
    #expect(try Self.parse("").isEmpty)
  }

  @Test(
    "A line that cannot be used is named",
    arguments: [
      ("place,year\n桃源镇,2022", 1), ("place,year,population\n\n桃源镇,2022,3万", 3),
      ("place,year,population\n桃源镇,2022,0", 2), ("place,year,population\n桃源镇,去年,3", 2),
      ("place,year,population\n桃源镇,2022,3,4", 2), ("place,year,population\n桃源镇,22,3", 2),
    ])
  func badLines(_ text: String, _ line: Int) {
    let error = #expect(throws: TableError.self) { try Self.parse(text) }
    #expect(error?.line == line)
  }

  @Test("Another encoding is told")
  func encoding() {
    let error = #expect(throws: TableError.self) {
      try PopulationFile.parse([0xCC, 0xD2, 0xD4, 0xB4] as [UInt8], file: "p.csv", places: Self.places)
    }
    #expect(error?.fault == .notUTF8)
  }
}
