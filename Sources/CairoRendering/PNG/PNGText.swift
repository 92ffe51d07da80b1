/// A keyword and its text, as an iTXt chunk holds them.
struct PNGText {
  let keyword: String
  let text: String

  /// Texts from this many bytes on are compressed.
  private static let compressedFrom = 512

  init(keyword: String, text: String) throws(RenderingError) {
    let isAllowed =
      (1...79).contains(keyword.utf8.count) && keyword.utf8.allSatisfy { (0x20...0x7E).contains($0) }
      && !keyword.hasPrefix(" ") && !keyword.hasSuffix(" ") && !keyword.contains("  ")
    guard isAllowed else { throw .keyword(keyword) }
    self.keyword = keyword
    self.text = text
  }

  /// The texts of a picture; those that are empty are left out.
  static func all(title: String, description: String, metadata: PictureMetadata) throws(RenderingError)
    -> [PNGText]
  {
    var texts: [PNGText] = []
    for (keyword, text) in [("Title", title), ("Description", description), ("Source", metadata.source)]
    where !text.isEmpty {
      texts.append(try PNGText(keyword: keyword, text: text))
    }
    for entry in metadata.entries { texts.append(try PNGText(keyword: entry.keyword, text: entry.text)) }
    return texts
  }

  /// Appends keyword, compression flag and method, language, no translated keyword, and the text.
  func append(to bytes: inout [UInt8], deflater: inout Deflater) throws(RenderingError) {
    let content = Array(text.utf8)
    let isCompressed = content.count >= Self.compressedFrom
    bytes.append(contentsOf: keyword.utf8)
    bytes.append(contentsOf: [0, isCompressed ? 1 : 0, 0])
    bytes.append(contentsOf: "zh-CN".utf8)
    bytes.append(contentsOf: [0, 0])
    guard isCompressed else { return bytes.append(contentsOf: content) }
    try content.withUnsafeBufferPointer { (content) throws(RenderingError) in
      try deflater.append(content, to: &bytes)
    }
  }
}
