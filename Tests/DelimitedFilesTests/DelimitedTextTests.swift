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
    #expect(try DelimitedText.records(of: text, file: "a.csv").map(\.fields) == expected)
  }

  @Test("a record knows the line that it begins on")
  func lines() throws {
    #expect(try DelimitedText.records(of: "a\n\"1\n2\"\n\n3\n", file: "a.csv").map(\.line) == [1, 2, 5])
  }

  @Test(
    "a fault names its line",
    arguments: [
      ("a\nb\"c\n", 2, TableFault.strayQuote), ("a\n\"b\"c\n", 2, .strayQuote),
      ("a\n\n\"b\nc\n", 3, .openQuote),
    ])
  func faults(text: String, line: Int, fault: TableFault) {
    #expect(throws: TableError(file: "a.csv", line: line, fault: fault)) {
      try DelimitedText.records(of: text, file: "a.csv")
    }
  }

  @Test("rows are asked by the names of their columns, in whatever order these stand")
  func rows() throws {
    let text = " place ,file,note\n 澄湖区 ,a.txt,\t\n"
    let rows = try DelimitedText.rows(of: text, columns: ["file", "place"], file: "a.csv")
    #expect(rows.map { [$0["file"], $0["place"], $0["year"]] } == [["a.txt", "澄湖区", ""]])
    #expect(rows[0]["note"].isEmpty)
    #expect(rows.map(\.line) == [2])
  }

  @Test(
    "a head without a column and a record of another length are faults",
    arguments: [
      ("file\na.txt\n", 1, TableFault.missingColumn("place", among: ["file", "place"])),
      ("file,place\na,b\na,b,c\n", 3, .fieldCount(found: 3, expected: 2)),
    ])
  func heads(text: String, line: Int, fault: TableFault) {
    #expect(throws: TableError(file: "a.csv", line: line, fault: fault)) {
      try DelimitedText.rows(of: text, columns: ["file", "place"], file: "a.csv")
    }
  }

  @Test("bytes of another encoding are a fault of the whole file")
  func encoding() {
    #expect(throws: TableError(file: "a.csv", line: nil, fault: .notUTF8)) {
      try DelimitedText.text(of: [0xB0, 0xA1, 0x2C], file: "a.csv")
    }
  }
}
