import Reports

extension HostileFile {
  /// Archives; each is read as one report of the path that follows its name.
  static let archives: [HostileFile] = [
    HostileFile("a zip of nothing", as: "a.zip", .refused("empty")) { StoredZip([:]).bytes },
    HostileFile("a zip that breaks off", as: "a.zip", .refused("damaged")) {
      Array(StoredZip(["a.txt": "受理1件"]).bytes.prefix(40))
    },
    HostileFile("30,000 entries", as: "a.zip", .refused("unsafe")) {
      StoredZip((0..<30_000).map { StoredZip.Entry("\($0)", [0x31]) }).bytes
    },
    HostileFile("several reports where one is wanted", as: "a.zip", .refused("archive")) {
      StoredZip(["a.txt": "受理1件", "b.txt": "受理2件"]).bytes
    },
    HostileFile("a directory that points nowhere", as: "a.zip", .refused("damaged")) {
      var bytes = StoredZip(["a.txt": "受理1件"]).bytes
      bytes[bytes.count - 6] = 0xF0
      return bytes
    },
  ]

  /// PDF that is broken, endless or too much.
  static let portableDocuments: [HostileFile] = [
    HostileFile("a PDF that is its first line", as: "a.pdf", .refused("damaged")) {
      Array("%PDF-1.7\n".utf8)
    },
    HostileFile("a PDF whose pages go in a circle", as: "a.pdf", .refused("withoutText")) {
      PDFBytes(objects: [
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>",
      ]).bytes
    },
    HostileFile("a blank page", as: "a.pdf", .refused("withoutText")) {
      PDFBytes(objects: [
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
      ]).bytes
    },
    HostileFile("a page that unpacks to 4 GB", as: "a.pdf", .refused("tooSlow")) {
      let bomb = [0x78, 0x9C] + DeflateBomb.stream(bytes: 1 << 32)
      return PDFBytes(
        objects: [
          "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
        ], stream: bomb
      ).bytes
    },
    HostileFile("a million pages by its word", as: "a.pdf", .refused("damaged")) {
      PDFBytes(objects: ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 1000000>>"]).bytes
    },
  ]
}

/// A PDF of objects, the last one maybe a deflated stream.
struct PDFBytes {
  var objects: [String]
  var stream: [UInt8]?

  var bytes: [UInt8] {
    var bytes = Array("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(bytes.count)
      bytes += Array("\(index + 1) 0 obj\(object)endobj\n".utf8)
    }
    if let stream {
      offsets.append(bytes.count)
      let head = "\(objects.count + 1) 0 obj<</Length \(stream.count)/Filter/FlateDecode>>stream\n"
      bytes += Array(head.utf8) + stream + Array("\nendstream endobj\n".utf8)
    }
    let start = bytes.count
    let lines = offsets.map { offset in
      String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n"
    }
    let size = offsets.count + 1
    let table = "xref\n0 \(size)\n0000000000 65535 f \n\(lines.joined())"
    return bytes + Array("\(table)trailer<</Size \(size)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF".utf8)
  }
}
