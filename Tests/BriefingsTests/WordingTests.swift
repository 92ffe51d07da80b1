import DelimitedFiles
import Testing

@testable import Briefings

@Suite("The user's own words") struct WordingTests {
  @Test("The longest match is replaced, each place once")
  func longest() throws {
    let wording = try Wording(csv: "text,instead\n镇街,镇（街道）\n镇,乡镇\n有数,\"报送,有数\"\n", path: "wording.csv")
    #expect(wording.applied(to: "6个镇街中5个镇有数") == "6个镇（街道）中5个乡镇报送,有数")
    #expect(Wording().applied(to: "镇街") == "镇街")
  }

  @Test("A table of another shape is refused with its line")
  func shape() {
    #expect(
      throws: BriefingError.wording(
        TableError(file: "w.csv", line: 1, fault: .missingColumn("instead", among: ["text", "instead"])))
    ) { try Wording(csv: "text,other\na,b\n", path: "w.csv") }
  }
}
