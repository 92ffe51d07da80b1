import Foundation
import Statistics
import Testing

@testable import Exports

struct CSVTests {
  /// A table of one text column, written as CSV without its header line.
  private func line(of cell: Cell, dialect: CSVDialect = .data) throws -> String {
    let table = RowTable(columns: [Column("a")], rows: [[cell]])
    return String(
      try RowWriter(format: .csv, dialect: dialect).text(of: table).drop { $0 != "\n" }.dropFirst())
  }

  @Test(
    "A cell stands in quotes exactly where RFC 4180 asks for them",
    arguments: [
      ("plain 汉字", "plain 汉字\n"), ("a,b", "\"a,b\"\n"), ("say \"x\"", "\"say \"\"x\"\"\"\n"),
      ("two\nlines", "\"two\nlines\"\n"), ("two\r\nlines", "\"two\r\nlines\"\n"), (" spaced ", " spaced \n"),
      ("，全角", "，全角\n"),
    ])
  func quoting(text: String, expected: String) throws {
    #expect(try Array(line(of: .text(text)).utf8) == Array(expected.utf8))
  }

  @Test(
    "Numbers are plain decimals, never exponents, and missing is empty",
    arguments: [
      (Cell.decimal(Decimal(string: "1e20")!), "100000000000000000000"),
      (
        .decimal(Decimal(string: "12345678901234567890123456789012345678")!),
        "12345678901234567890123456789012345678"
      ),
      (.decimal(Decimal(string: "0.0000001")!), "0.0000001"), (.decimal(Decimal(string: "99.50")!), "99.5"),
      (.decimal(-5), "-5"), (.decimal(0), "0"), (.integer(-12), "-12"), (.boolean(true), "true"),
      (.list(["云泽市", "澄湖区"]), "云泽市/澄湖区"), (.missing, ""), (.decimal(.nan), ""),
    ])
  func plainDecimals(cell: Cell, expected: String) throws {
    let table = RowTable(columns: [Column("a"), Column("b")], rows: [[cell, .text("x")]])
    #expect(try RowWriter(format: .csv).text(of: table) == "a,b\n\(expected),x\n")
  }

  @Test("A row of one missing cell still shows as a row")
  func loneMissingCell() throws {
    #expect(try line(of: .missing) == "\"\"\n")
  }

  @Test(
    "For a spreadsheet no text begins a formula, and signed numbers stay as they are",
    arguments: [
      ("=1+1", "'=1+1\n"), ("@SUM(A1)", "'@SUM(A1)\n"), ("-2+3", "'-2+3\n"), ("+甲", "'+甲\n"),
      ("\t=1", "'\t=1\n"), ("-5", "-5\n"), ("+1.5", "+1.5\n"), ("-", "'-\n"), ("甲=1", "甲=1\n"),
      ("=\"a\"", "\"'=\"\"a\"\"\"\n"),
    ])
  func formulas(text: String, expected: String) throws {
    #expect(try line(of: .text(text), dialect: .spreadsheet) == expected)
    #expect(try !line(of: .text(text)).hasPrefix("'"))
  }

  @Test("Only the CSV for spreadsheets begins with a byte order mark")
  func byteOrderMark() throws {
    let table = RowTable(columns: [Column("a")], rows: [])
    var bytes: [UInt8] = []
    try RowWriter(format: .csv, dialect: .spreadsheet).write(table) { bytes += $0 }
    #expect(bytes == [0xEF, 0xBB, 0xBF, 0x61, 0x0A])
    #expect(try RowWriter(format: .csv).text(of: table) == "a\n")
  }

  @Test("Any texts come back from a reader of RFC 4180 as they were")
  func roundTrip() throws {
    var random = SystemRandomNumberGenerator()
    let alphabet = ["a", "甲", ",", "\"", "\n", "\r", " ", "'", "😀", ""]
    let rows = (0..<200).map { _ in
      (0..<3).map { _ in (0..<5).map { _ in alphabet.randomElement(using: &random)! }.joined() }
    }
    let table = RowTable(columns: ["a", "b", "c"].map { Column($0) }, rows: rows.map { $0.map(Cell.text) })
    let written = try RowWriter(format: .csv).text(of: table)
    #expect(records(ofCSV: written).dropFirst() == rows[...])
  }

  /// A reader of its own, by the grammar of RFC 4180.
  private func records(ofCSV text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"": field.append(scalars.removeFirst())
      case ("\"", _): isQuoted.toggle()
      case (",", false), ("\n", false):
        record.append(String(field))
        field = .init()
        if scalar == "\n" {
          records.append(record)
          record = []
        }
      default: field.append(scalar)
      }
    }
    return records
  }
}
