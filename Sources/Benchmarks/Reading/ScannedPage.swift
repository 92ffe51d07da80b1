/// A page of a scanner: a picture of 200 dots an inch in a PDF.
struct ScannedPage {
  /// The page as a PGM file.
  let pgm: [UInt8]

  var pdf: [UInt8] {
    let lines = pgm.split(separator: 0x0A, maxSplits: 3, omittingEmptySubsequences: false)
    let sides = lines[1].split(separator: 0x20).map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    let (across, down) = (sides[0] * 72 / 200, sides[1] * 72 / 200)
    let drawing = "\(across) 0 0 \(down) 0 0 cm /P Do"
    let picture =
      "<</Type/XObject/Subtype/Image/Width \(sides[0])/Height \(sides[1])/ColorSpace/DeviceGray"
      + "/BitsPerComponent 8/Length \(lines[3].count)>>stream\n"
    let objects: [[UInt8]] =
      [
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 \(across) \(down)]/Contents 4 0 R"
          + "/Resources<</XObject<</P 5 0 R>>>>>>",
        "<</Length \(drawing.utf8.count)>>stream\n\(drawing)\nendstream",
      ].map { Array($0.utf8) } + [Array(picture.utf8) + lines[3] + Array("\nendstream".utf8)]
    // No table of offsets: readers make their own where there is none.
    let numbered = objects.enumerated().flatMap { index, object in
      Array("\(index + 1) 0 obj ".utf8) + object + Array(" endobj\n".utf8)
    }
    return Array("%PDF-1.4\n".utf8) + numbered + Array("trailer<</Size 6/Root 1 0 R>>\n%%EOF".utf8)
  }
}
