import Foundation
import Testing

@testable import Exports

struct JSONTests {
  private let columns = [Column("text"), Column("value", .decimal), Column("path", .list)]

  @Test("JSON Lines have an object a line with keys in the order of the columns")
  func lines() throws {
    let table = RowTable(
      columns: columns,
      rows: [
        [.text("甲"), .decimal(Decimal(string: "99.5")!), .list(["云泽市", "澄湖区"])],
        [.missing, .missing, .list([])],
      ])
    #expect(
      try RowWriter(format: .jsonl).text(of: table) == """
        {"text": "甲", "value": 99.5, "path": ["云泽市", "澄湖区"]}
        {"text": null, "value": null, "path": []}

        """)
  }

  @Test(
    "Any text comes back from Foundation's reader as it was",
    arguments: ["\"", "\\", "a\nb\r\tc", "\u{0}\u{1B}[31m\u{7F}", "汉字😀\u{2028}", "", "</script>"])
  func texts(text: String) throws {
    let table = RowTable(columns: [Column(text)], rows: [[.text(text)]])
    let written = try RowWriter(format: .json).text(of: table)
    #expect(try JSONDecoder().decode([[String: String]].self, from: Data(written.utf8)) == [[text: text]])
  }

  @Test(
    "Numbers are plain decimals, never exponents",
    arguments: [
      ("1e20", "100000000000000000000"), ("1e-10", "0.0000000001"),
      ("123456789.123456789", "123456789.123456789"),
    ])
  func numbers(value: String, expected: String) throws {
    let table = RowTable(columns: [Column("v", .decimal)], rows: [[.decimal(Decimal(string: value)!)]])
    #expect(try RowWriter(format: .jsonl).text(of: table) == "{\"v\": \(expected)}\n")
  }

  @Test("What is not a number is null")
  func notANumber() throws {
    let table = RowTable(columns: [Column("v", .decimal)], rows: [[.decimal(.nan)]])
    #expect(try RowWriter(format: .jsonl).text(of: table) == "{\"v\": null}\n")
  }

  @Test("A JSON array is whole for any number of rows", arguments: [0, 1, 2, 5_000])
  func arrays(count: Int) throws {
    let table = RowTable(columns: [Column("n", .integer)], rows: (0..<count).lazy.map { [.integer($0)] })
    let written = try RowWriter(format: .json).text(of: table)
    let read = try JSONDecoder().decode([[String: Int]].self, from: Data(written.utf8))
    #expect(read.map { $0["n"] } == (0..<count).map { $0 })
  }
}
