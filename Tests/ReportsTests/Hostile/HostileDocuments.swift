import Reports

extension HostileFile {
  /// Office documents that are too much, broken or locked.
  static let documents: [HostileFile] = [
    word("entities that swell to gigabytes", .refused("unsafe")) {
      let levels = (1...9).map { "<!ENTITY l\($0) '\(times("&l\($0 - 1);", 10))'>" }.joined()
      return WordFile(
        body: WordFile.paragraph("&l9;"), prolog: "<!DOCTYPE x [<!ENTITY l0 'x'>\(levels)]>")
    },
    word("parameter entities that swell", .refused("unsafe")) {
      let levels = (1...9).map { "<!ENTITY % l\($0) '\(times("&#37;l\($0 - 1);", 10))'>" }.joined()
      return WordFile(
        body: WordFile.paragraph("受理"), prolog: "<!DOCTYPE x [<!ENTITY % l0 ''>\(levels)%l9;]>")
    },
    word("an entity that names a file", .refused("unsafe")) {
      WordFile(
        body: WordFile.paragraph("&x;"), prolog: "<!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>")
    },
    word("a document type on the network", .refused("unsafe")) {
      WordFile(body: WordFile.paragraph("受理"), prolog: "<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'>")
    },
    word("an entity that is not declared", .refused("damaged")) { WordFile(body: WordFile.paragraph("&x;")) },
    word("XML that breaks off", .refused("damaged")) { WordFile(body: "<w:p><w:r><w:t>受理") },
    word("10,000 nested elements", .refused("damaged")) { WordFile(body: times("<w:p>", 10_000)) },
    word("nested tables", .read(.docx, "受理1件")) {
      WordFile(
        body: times("<w:tbl><w:tr><w:tc>", 60) + WordFile.paragraph("受理1件")
          + times("</w:tc></w:tr></w:tbl>", 60))
    },
    word("cells without tables and ends without beginnings", .read(.docx, "受理1件")) {
      WordFile(body: "<w:tc><w:tr>\(WordFile.paragraph("受理1件"))</w:tr></w:tc><w:txbxContent/>")
    },
    word("a cell as wide as a million", .read(.docx, "受理")) {
      let cell = "<w:tc><w:tcPr><w:gridSpan w:val='1000000'/></w:tcPr>\(WordFile.paragraph("受理1件"))</w:tc>"
      return WordFile(body: "<w:tbl><w:tr>\(cell)\(cell)</w:tr></w:tbl>")
    },
    HostileFile("a document without its main part", as: "a.docx", .refused("damaged")) {
      StoredZip(["[Content_Types].xml": "", "word/styles.xml": "<x/>"]).bytes
    },
    HostileFile("a document whose main part is elsewhere", as: "a.docx", .refused("damaged")) {
      let type = "http://x/officeDocument"
      let target = "<R><Relationship Type='\(type)' Target='../../etc/passwd'/></R>"
      return StoredZip(["[Content_Types].xml": "", "word/a.xml": "<x/>", "_rels/.rels": target]).bytes
    },
    HostileFile("a document that unpacks to 300 MB", as: "a.docx", .refused("unsafe")) {
      var entry = StoredZip.Entry("word/document.xml", DeflateBomb.stream(bytes: 300 << 20))
      (entry.method, entry.claimedSize) = (8, 300 << 20)
      return StoredZip([StoredZip.Entry("[Content_Types].xml", []), entry]).bytes
    },
    HostileFile("a document with a password", as: "a.docx", .refused("encrypted")) {
      CompoundBytes(streams: ["EncryptedPackage", "EncryptionInfo"]).bytes
    },
    HostileFile("a workbook of 1997 called doc", as: "a.doc", .refused("unsupported")) {
      CompoundBytes(streams: ["Workbook"]).bytes
    },
    HostileFile("a compound file of its head alone", as: "a.doc", .refused("damaged")) {
      Array(CompoundBytes(streams: ["WordDocument"]).bytes.prefix(512))
    },
    HostileFile("a compound file that is its signature", as: "a.doc", .refused("damaged")) {
      Array(CompoundBytes(streams: []).bytes.prefix(8))
    },
    HostileFile("a compound file whose directory goes in a circle", as: "a.doc", .refused("damaged")) {
      CompoundBytes(streams: [], isCircular: true).bytes
    },
  ]

  private static func word(
    _ description: String, _ expected: Expectation, _ file: @escaping @Sendable () -> WordFile
  ) -> HostileFile {
    HostileFile(description, as: "a.docx", expected) { file().bytes }
  }
}

/// A compound file of a head, a table and one sector of directory.
struct CompoundBytes {
  var streams: [String]
  /// Whether the directory's only sector is followed by itself.
  var isCircular = false

  var bytes: [UInt8] {
    var file = [UInt8](repeating: 0, count: 3 * 512)
    file.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    file[30] = 9
    file[48] = 1
    for index in 512..<1024 { file[index] = 0xFF }
    file.replaceSubrange(516..<520, with: isCircular ? [1, 0, 0, 0] : [0xFE, 0xFF, 0xFF, 0xFF])
    for (index, name) in streams.enumerated() {
      let units = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let start = 1024 + 128 * index
      file.replaceSubrange(start..<(start + units.count), with: units)
      file[start + 64] = UInt8(units.count + 2)
    }
    return file
  }
}

/// Deflated bytes that are all the same: 13 bits for every 258 of them.
enum DeflateBomb {
  /// A block with fixed codes: a space, then as often as needed 258 bytes from one byte back.
  static func stream(bytes count: Int) -> [UInt8] {
    // Eleven bits of head are followed by matches of 13 bits: after eight of those the bytes come round again.
    let match = [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0]
    let head = [1, 1, 0] + [0, 1, 0, 1, 0, 0, 0, 0]
    let bits = head + (0..<16).flatMap { _ in match }
    let bytes = (0..<27).map { index in
      (0..<8).reduce(UInt8(0)) { $0 | UInt8(bits[8 * index + $1]) << UInt8($1) }
    }
    var matches = Array(bytes[13..<26])
    while matches.count / 13 * 2064 < count { matches += matches }
    return Array(bytes[..<13]) + matches + [0]
  }
}
