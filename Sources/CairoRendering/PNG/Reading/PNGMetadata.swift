/// What a PNG says about itself: its size, its resolution and its texts.
///
///     let metadata = try PNGMetadata.read(bytes)
///     metadata["Title"]  // "澄湖区2024年调解案件"
public struct PNGMetadata: Sendable, Hashable {
  /// The width in pixels.
  public let width: Int
  /// The height in pixels.
  public let height: Int
  /// Pixels a metre, nil where the file does not say.
  public let pixelsPerMetre: Int?
  /// The texts in the order of the file, title, description and source among them.
  public let texts: [PictureMetadata.Entry]

  /// The most bytes of text that are read from one file, 16 MiB.
  public static let mostTextBytes = 16 << 20

  /// Reads the chunks around the pixels; the pixels themselves are only checked for damage.
  ///
  /// Memory stays within the file's size and ``mostTextBytes``, whatever lengths the file pretends to.
  ///
  /// - Throws: ``PNGReadingError``.
  public static func read(_ bytes: [UInt8]) throws(PNGReadingError) -> PNGMetadata {
    var chunks = try PNGChunkReader(bytes)
    guard let header = try chunks.next(), header.type == "IHDR", header.content.count == 13 else {
      throw .badHeader
    }
    let width = header.content.bigEndianNumber(at: 0)
    let height = header.content.bigEndianNumber(at: 4)
    guard width > 0, height > 0 else { throw .badHeader }
    var pixelsPerMetre: Int?
    var texts: [PictureMetadata.Entry] = []
    var room = mostTextBytes
    while let chunk = try chunks.next() {
      if chunk.type == "pHYs", chunk.content.count == 9, chunk.content.last == 1 {
        pixelsPerMetre = chunk.content.bigEndianNumber(at: 0)
      } else if chunk.type == "iTXt" {
        let text = try PNGTextReader(chunk).entry(room: room)
        room -= text.keyword.utf8.count + text.text.utf8.count
        texts.append(text)
      }
    }
    return PNGMetadata(width: width, height: height, pixelsPerMetre: pixelsPerMetre, texts: texts)
  }

  /// The first text under a keyword.
  public subscript(keyword: String) -> String? { texts.first { $0.keyword == keyword }?.text }
}
