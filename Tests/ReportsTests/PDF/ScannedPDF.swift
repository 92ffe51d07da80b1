/// A PDF whose pages are pictures, as a scanner writes it.
struct ScannedPDF {
  /// The pages as PGM files of 200 dots an inch, as pdftoppm writes them.
  let pages: [[UInt8]]

  var bytes: [UInt8] {
    var bytes = Array("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    func add(_ head: String, _ stream: ArraySlice<UInt8>? = nil) {
      offsets.append(bytes.count)
      bytes += Array("\(offsets.count) 0 obj \(head)".utf8)
      if let stream { bytes += Array("stream\n".utf8) + stream + Array("\nendstream".utf8) }
      bytes += Array(" endobj\n".utf8)
    }
    let kids = pages.indices.map { "\(3 + 3 * $0) 0 R" }.joined(separator: " ")
    add("<</Type/Catalog/Pages 2 0 R>>")
    add("<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>")
    for (index, page) in pages.enumerated() {
      let (width, height, pixels) = Self.picture(page)
      let (across, down) = (width * 72 / 200, height * 72 / 200)
      let first = 3 + 3 * index
      add(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 \(across) \(down)]/Contents \(first + 1) 0 R"
          + "/Resources<</XObject<</P \(first + 2) 0 R>>>>>>")
      let drawing = Array("\(across) 0 0 \(down) 0 0 cm /P Do".utf8)
      add("<</Length \(drawing.count)>>", drawing[...])
      add(
        "<</Type/XObject/Subtype/Image/Width \(width)/Height \(height)/ColorSpace/DeviceGray"
          + "/BitsPerComponent 8/Length \(pixels.count)>>", pixels)
    }
    let start = bytes.count
    let lines = offsets.map { offset in
      String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n"
    }
    let size = offsets.count + 1
    let table = "xref\n0 \(size)\n0000000000 65535 f \n\(lines.joined())"
    return bytes + Array("\(table)trailer<</Size \(size)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF".utf8)
  }

  /// The width, the height and the pixels of a PGM file.
  private static func picture(_ file: [UInt8]) -> (width: Int, height: Int, pixels: ArraySlice<UInt8>) {
    let lines = file.split(separator: 0x0A, maxSplits: 3, omittingEmptySubsequences: false)
    let sides = lines[1].split(separator: 0x20).map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    return (sides[0], sides[1], lines[3])
  }
}
