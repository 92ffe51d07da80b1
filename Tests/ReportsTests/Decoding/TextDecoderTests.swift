import Foundation
import Reports
import Testing

/// A text in the encodings that reports come in.
private let sample = "桃源镇2023年度报告\r\n受理申请1,234件，“办结”１２３０件。\n"

@Suite("Decoding plain text")
struct TextDecoderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }
  }

  static let encodings: [Case] = [
    Case(name: "UTF-8", bytes: Array(sample.utf8)),
    Case(name: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + Array(sample.utf8)),
    Case(name: "GB18030", bytes: encoded(sample, 0x8000_0632)),
    Case(name: "UTF-16LE with a mark", bytes: [0xFF, 0xFE] + encoded(sample, 0x9400_0100)),
    Case(name: "UTF-16BE with a mark", bytes: [0xFE, 0xFF] + encoded(sample, 0x9000_0100)),
    Case(name: "UTF-16LE", bytes: encoded(sample, 0x9400_0100)),
    Case(name: "UTF-16BE", bytes: encoded(sample, 0x9000_0100)),
  ]

  @Test("The same text comes out of every encoding, line ends as they were", arguments: encodings)
  func decodes(_ encoding: Case) throws {
    let report = try ReportReader().read(bytes: encoding.bytes, name: "report")
    #expect(report.string == sample)
    #expect(report.format == .text)
    #expect(report.marks.isEmpty)
  }

  @Test("A one-line text in UTF-16 without any ASCII is not taken for GB18030")
  func utf16WithoutASCII() throws {
    let text = "本镇全年受理群众来信来访，均已依法办结。"
    let report = try ReportReader().read(bytes: encoded(text, 0x9400_0100), name: "report")
    #expect(report.string == text)
  }

  @Test("Characters outside the basic plane survive GB18030 in four bytes")
  func fourBytes() throws {
    let text = "㐀𠀀镇：１件"
    let report = try ReportReader().read(bytes: encoded(text, 0x8000_0632), name: "report")
    #expect(report.string == text)
  }

  @Test("Big5 is read when asked for")
  func big5() throws {
    let bytes: [UInt8] = [0xA4, 0xA4, 0xA4, 0xE5, 0x31, 0x32, 0xA5, 0xF3]  // 中文12件
    let reader = ReportReader(options: ReadingOptions(encoding: .big5))
    #expect(try reader.read(bytes: bytes, name: "report").string == "中文12件")
  }

  @Test("Big5 that would decode as GB18030 to nonsense is refused until its encoding is named")
  func unannouncedBig5() throws {
    let text = "本鎮全年受理群眾來信來訪一百二十件均已依法辦結並向群眾公開辦理結果"
    let bytes = encoded(text, 0x8000_0A03)
    #expect(throws: ReadingError(path: "x", reason: .doubtfulEncoding)) {
      try ReportReader().read(bytes: bytes, name: "x")
    }
    let reader = ReportReader(options: ReadingOptions(encoding: .big5))
    #expect(try reader.read(bytes: bytes, name: "x").string == text)
  }

  @Test("The first bad byte is named for each encoding that was tried")
  func badByte() throws {
    var bytes = encoded("受理十二件，办结", 0x8000_0632)
    bytes[7] = 0xFF
    let failures = [
      DecodingFailure(encoding: .utf8, offset: 0, byte: 0xCA),
      DecodingFailure(encoding: .gb18030, offset: 6, byte: bytes[6]),
    ]
    let error = #expect(throws: ReadingError.self) { try ReportReader().read(bytes: bytes, name: "a.txt") }
    #expect(error?.reason == .undecodable(failures))
  }

  @Test("A text that ends inside a character is refused, not cut")
  func truncated() throws {
    let bytes = Array(Array("受理十二件，办结九件，调解三件".utf8).dropLast())
    let error = #expect(throws: ReadingError.self) { try ReportReader().read(bytes: bytes, name: "a.txt") }
    let failure = DecodingFailure(encoding: .utf8, offset: 42, byte: nil)
    #expect(error?.reason == .undecodable([failure]))
  }

  @Test(
    "What is no text is refused",
    arguments: [
      Case(name: "NUL bytes", bytes: [0x00, 0x01, 0x02, 0x41]),
      Case(name: "text with a NUL", bytes: Array("受理\u{0}件数".utf8)),
      Case(name: "control characters", bytes: Array("a\u{1}b\u{2}c\u{3}".utf8)),
    ])
  func binary(_ file: Case) {
    #expect(throws: ReadingError(path: "x", reason: .noText)) {
      try ReportReader().read(bytes: file.bytes, name: "x")
    }
  }

  @Test("A file without content is empty", arguments: ["", " \r\n\t", "\u{FEFF}"])
  func empty(_ text: String) {
    #expect(throws: ReadingError(path: "x", reason: .empty)) {
      try ReportReader().read(bytes: Array(text.utf8), name: "x")
    }
  }
}

/// The text in an encoding of Foundation's, by its number.
func encoded(_ text: String, _ encoding: UInt) -> [UInt8] {
  Array(text.data(using: String.Encoding(rawValue: encoding)) ?? Data())
}
