import Testing

@testable import DelimitedFiles

struct DelimitedTextTests {
  @Test(
    "fields may be quoted, with commas, quotes and line ends in them",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n\"1,5\",\"say \"\"so\"\"\"", [["a", "b"], ["1,5", "say \"so\""]]),
      ("a\n\"two\nlines\"\n", [["a"], ["two\nlines"]]),
      ("\u{FEFF}a,b\n\n,\n", [["a", "b"], ["", ""]]),
      ("", []),
    ])
  func records(text: String, expected: [[String]]) throws {
    #expect(try DelimitedText.records(of: text).map(\.fields) == expected)
  }

  @Test("a record knows the line that it begins on")
  func lines() throws {
    #expect(try DelimitedText.records(of: "a\n\"1\n2\"\n\n3\n").map(\.line) == [1, 2, 5])
  }

  @Test(
    "a fault names its line",
    arguments: [
      ("a\nb\"c\n", DelimitedTextFault.strayQuote(line: 2)),
      ("a\n\"b\"c\n", .strayQuote(line: 2)),
      ("a\n\n\"b\nc\n", .openQuote(line: 3)),
    ])
  func faults(text: String, expected: DelimitedTextFault) {
    #expect(throws: expected) { try DelimitedText.records(of: text) }
  }

  @Test("rows are asked by the names of their columns, in whatever order these stand")
  func rows() throws {
    let rows = try DelimitedText.rows(of: " place ,file,note\n 澄湖区 ,a.txt,x\n", columns: ["file", "place"])
    #expect(rows.map { [$0["file"], $0["place"], $0["year"]] } == [["a.txt", "澄湖区", ""]])
    #expect(rows.map(\.line) == [2])
  }

  @Test(
    "a head without a column and a record of another length are faults",
    arguments: [
      ("file\na.txt\n", DelimitedTextFault.missingColumn("place", among: ["file", "place"], line: 1)),
      ("file,place\na,b\na,b,c\n", .fieldCount(line: 3, found: 3, expected: 2)),
    ])
  func heads(text: String, expected: DelimitedTextFault) {
    #expect(throws: expected) { try DelimitedText.rows(of: text, columns: ["file", "place"]) }
  }
}
