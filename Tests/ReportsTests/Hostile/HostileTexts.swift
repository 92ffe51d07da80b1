import Reports

private let sentence = "受理信访事项二百三十五件，办结率百分之九十七。"

extension HostileFile {
  /// Texts that are none, or none in any encoding.
  static let texts: [HostileFile] = [
    HostileFile("no bytes", as: "a.txt", .refused("empty")) { [] },
    HostileFile("white space alone", as: "a.txt", .refused("empty")) { Array(" \t\r\n\n".utf8) },
    HostileFile("a byte order mark alone", as: "a.txt", .refused("empty")) { [0xEF, 0xBB, 0xBF] },
    HostileFile("NUL bytes", as: "a.txt", .refused("noText")) { [UInt8](repeating: 0, count: 4096) },
    HostileFile("a NUL in a text", as: "a.txt", .refused("noText")) {
      Array((sentence + "\0" + sentence).utf8)
    },
    HostileFile("random bytes", as: "a.txt", .refused("noText")) {
      var state: UInt64 = 7
      return (0..<100_000).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(state >> 56)
      }
    },
    HostileFile("control characters", as: "a.txt", .refused("noText")) {
      (0..<999).map { UInt8($0 % 8 + 1) }
    },
    HostileFile("UTF-8 with one bad byte", as: "a.txt", .refused("undecodable 69")) {
      Array(sentence.utf8) + [0xFF] + Array(sentence.utf8)
    },
    HostileFile("UTF-8 that ends inside a character", as: "a.txt", .refused("undecodable 66")) {
      Array(sentence.utf8.dropLast())
    },
    HostileFile("an overlong form in UTF-8", as: "a.txt", .refused("undecodable 69")) {
      Array(sentence.utf8) + [0xC0, 0xAF] + Array(sentence.utf8)
    },
    HostileFile("a surrogate in UTF-8", as: "a.txt", .refused("undecodable 69")) {
      Array(sentence.utf8) + [0xED, 0xA0, 0x80] + Array(sentence.utf8)
    },
    HostileFile("UTF-8 beyond the last character", as: "a.txt", .refused("undecodable 69")) {
      Array(sentence.utf8) + [0xF4, 0x90, 0x80, 0x80] + Array(sentence.utf8)
    },
    HostileFile("UTF-8 after a mark with a bad byte", as: "a.txt", .refused("undecodable 69")) {
      [0xEF, 0xBB, 0xBF] + Array(sentence.utf8) + [0x80]
    },
    HostileFile("GBK with one bad byte", as: "a.txt", .refused("undecodable 0 46")) {
      encoded(sentence, 0x8000_0632) + [0xFF] + encoded(sentence, 0x8000_0632)
    },
    HostileFile("GBK that ends inside a character", as: "a.txt", .refused("undecodable 0 44")) {
      Array(encoded(sentence, 0x8000_0632).dropLast())
    },
    HostileFile("half a surrogate pair in UTF-16", as: "a.txt", .refused("undecodable 2")) {
      [0xFF, 0xFE, 0x2D, 0x4E, 0x00, 0xD8, 0x2D, 0x4E]
    },
    HostileFile("UTF-16 of an odd length", as: "a.txt", .refused("undecodable 2")) {
      [0xFF, 0xFE, 0x2D, 0x4E, 0x2D]
    },
    HostileFile("UTF-16 of NULs", as: "a.txt", .refused("noText")) {
      [0xFF, 0xFE] + [UInt8](repeating: 0, count: 64)
    },
    HostileFile("UTF-32", as: "a.txt", .refused("noText")) { encoded("中文12", 0x9C00_0100) },
    HostileFile("Big5 that nobody asked for", as: "a.txt", .refused("doubtfulEncoding")) {
      encoded("本鎮全年受理群眾來信來訪一百二十件均已依法辦結並向群眾公開辦理結果", 0x8000_0A03)
    },
    HostileFile("a line of 15 MB", as: "a.txt", .read(.text, "受理")) {
      var line = Array("受理1件，".utf8)
      while line.count < 13_000_000 { line += line }
      return line
    },
    HostileFile("a text of 17 MB", as: "a.txt", .refused("tooLarge")) {
      [UInt8](repeating: 0x61, count: 17 << 20)
    },
    HostileFile("two million empty lines", as: "a.txt", .read(.text, "受理")) {
      [UInt8](repeating: 0x0A, count: 2_000_000) + Array("受理1件".utf8)
    },
    HostileFile("escape sequences in a name", as: "a\u{1B}]0;x\u{7}\n.txt", .refused("empty")) { [] },
    HostileFile("a name that runs backwards", as: "a\u{202E}txt.exe", .refused("empty")) { [] },
  ]

  /// Files whose names lie.
  static let disguises: [HostileFile] = [
    HostileFile("a Word document called txt", as: "a.txt", .read(.docx, "受理")) {
      WordFile(body: WordFile.paragraph("受理1件")).bytes
    },
    HostileFile("a text called docx", as: "a.docx", .read(.text, "受理")) { Array("受理1件".utf8) },
    HostileFile("a web page called pdf", as: "a.pdf", .read(.html, "受理")) {
      Array("<html><p>受理1件。</p>".utf8)
    },
    HostileFile("a web page called doc", as: "a.doc", .read(.html, "受理")) {
      Array("<html xmlns:w='urn:x'><p class=MsoNormal>受理1件。</p></html>".utf8)
    },
    HostileFile("a PNG called html", as: "a.html", .refused("unsupported")) {
      [0x89] + Array("PNG\r\n\u{1A}\n".utf8)
    },
    HostileFile("a JPEG called txt", as: "a.txt", .refused("unsupported")) {
      [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10]
    },
    HostileFile("RAR called zip", as: "a.zip", .refused("unsupported")) {
      Array("Rar!\u{1A}\u{7}\u{1}\0".utf8)
    },
    HostileFile("7z called zip", as: "a.zip", .refused("unsupported")) {
      [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0]
    },
    HostileFile("gzip called txt", as: "a.txt", .refused("unsupported")) { [0x1F, 0x8B, 8, 0, 0, 0] },
    HostileFile("tar called txt", as: "a.txt", .refused("unsupported")) {
      [UInt8](repeating: 0, count: 257) + Array("ustar\u{0}00".utf8) + [UInt8](repeating: 0, count: 248)
    },
    HostileFile("a program called pdf", as: "a.pdf", .refused("unsupported")) {
      [0x7F, 0x45, 0x4C, 0x46, 2, 1]
    },
    HostileFile("a database called txt", as: "a.txt", .refused("unsupported")) {
      Array("SQLite format 3\0".utf8)
    },
    HostileFile("a web archive called html", as: "a.html", .refused("unsupported")) {
      Array("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n".utf8)
    },
    HostileFile("XML called html", as: "a.html", .refused("unsupported")) {
      Array("<?xml version='1.0'?><data>1件</data>".utf8)
    },
    HostileFile("a workbook called docx", as: "a.docx", .refused("unsupported")) {
      StoredZip(["[Content_Types].xml": "", "xl/workbook.xml": ""]).bytes
    },
    HostileFile("a presentation called docx", as: "a.docx", .refused("unsupported")) {
      StoredZip(["[Content_Types].xml": "", "ppt/presentation.xml": ""]).bytes
    },
    HostileFile("an OFD called pdf", as: "a.pdf", .refused("unsupported")) {
      StoredZip(["OFD.xml": "<ofd/>"]).bytes
    },
    HostileFile("a spreadsheet called odt", as: "a.odt", .refused("unsupported")) {
      StoredZip(["mimetype": "application/vnd.oasis.opendocument.spreadsheet"]).bytes
    },
  ]
}
