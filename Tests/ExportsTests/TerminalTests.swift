import Testing

@testable import Exports

struct TerminalTests {
  @Test(
    "Wide characters take two columns and combining marks none",
    arguments: [
      ("abc", 3), ("澄湖区", 6), ("（甲）", 6), ("〇", 2), ("e\u{301}", 1), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("😀", 2),
      ("❤\u{FE0F}", 2), ("m²", 2), ("𠮷", 2), ("", 0), ("—", 1), ("。", 2),
    ])
  func widths(text: String, expected: Int) {
    #expect(VisibleText(text).width == expected)
  }

  @Test(
    "What would steer the terminal is shown as an escape",
    arguments: [
      ("\u{1B}[31m红", "\\u{1B}[31m红"), ("a\nb\r\tc", "a\\nb\\r\\tc"), ("\u{9B}x", "\\u{9B}x"),
      ("\u{202E}abc", "\\u{202E}abc"), ("\u{7F}", "\\u{7F}"), ("\r\n", "\\r\\n"), ("汉字", "汉字"),
    ])
  func escapes(text: String, expected: String) {
    #expect(VisibleText(text).text == expected)
  }

  @Test("Columns line up: texts to the left, numbers to the right, missing blank")
  func alignment() throws {
    let table = RowTable(
      columns: [Column("place"), Column("cases", .integer), Column("note")],
      rows: [
        [.text("澄湖区桃源镇"), .integer(412), .text("x")], [.text("甲"), .integer(12_000), .missing],
        [.text("乙"), .missing, .text("y")],
      ])
    #expect(
      try RowWriter(format: .table).text(of: table) == """
        place         cases  note
        澄湖区桃源镇    412  x
        甲            12000
        乙                   y

        """)
  }

  @Test("Texts are cut only to fit a terminal, and numbers never")
  func cutting() throws {
    let table = RowTable(
      columns: [Column("sentence"), Column("value", .integer)],
      rows: [[.text("一二三四五六七八九十"), .integer(123_456_789)]])
    #expect(try RowWriter(format: .table).text(of: table).contains("一二三四五六七八九十  123456789\n"))
    #expect(
      try RowWriter(format: .table, terminalWidth: 20).text(of: table) == """
        sentence       value
        一二三四…  123456789

        """)
    #expect(try RowWriter(format: .table, terminalWidth: 3).text(of: table).contains("一二…   123456789\n"))
  }

  @Test("No line is wider than the terminal where there is room for the numbers", arguments: 20...60)
  func fitting(width: Int) throws {
    let table = RowTable(
      columns: [Column("a"), Column("n", .integer), Column("b")],
      rows: (0..<50).map { [.text(String(repeating: "甲", count: $0)), .integer($0), .text("b\($0)汉字汉字")] })
    let lines = try RowWriter(format: .table, terminalWidth: width).text(of: table).split(separator: "\n")
    #expect(lines.count == 51)
    #expect(lines.allSatisfy { VisibleText(String($0)).width <= width })
  }

  @Test("Rows beyond those measured are all written")
  func manyRows() throws {
    let table = RowTable(columns: [Column("n", .integer)], rows: (0..<2_500).map { [.integer($0)] })
    let lines = try RowWriter(format: .table).text(of: table).split(separator: "\n")
    #expect(lines.count == 2_501)
    #expect(lines.last == "2499")
  }
}
