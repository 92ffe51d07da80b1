/// Walks through the chunks of a PNG, each checked against its sum before it is handed out.
struct PNGChunkReader {
  /// A chunk: its type, its content and where it begins in the file.
  struct Chunk {
    let type: String
    let content: ArraySlice<UInt8>
    let offset: Int
  }

  private let bytes: [UInt8]
  private var offset = PNGChunks.signature.count
  private var isDone = false

  init(_ bytes: [UInt8]) throws(PNGReadingError) {
    guard bytes.starts(with: PNGChunks.signature) else { throw .notPNG }
    self.bytes = bytes
  }

  /// The next chunk, nil after the one that ends the picture; what may follow that one is not looked at.
  mutating func next() throws(PNGReadingError) -> Chunk? {
    guard !isDone else { return nil }
    // Length, type and check sum take twelve bytes; lengths are compared as a difference, which cannot overflow.
    let left = bytes.count - offset - 12
    guard left >= 0 else { throw .truncated(offset: bytes.count) }
    let length = bytes[offset...].bigEndianNumber(at: 0)
    guard length <= left else { throw .truncated(offset: bytes.count) }
    let typeAndContent = bytes[(offset + 4)..<(offset + 8 + length)]
    let chunk = Chunk(
      type: String(decoding: typeAndContent.prefix(4), as: UTF8.self), content: typeAndContent.dropFirst(4),
      offset: offset)
    guard Int(crc32(typeAndContent)) == bytes[typeAndContent.endIndex...].bigEndianNumber(at: 0) else {
      throw .badChecksum(chunk: chunk.type, offset: offset)
    }
    isDone = chunk.type == "IEND"
    offset = typeAndContent.endIndex + 4
    return chunk
  }
}

extension ArraySlice<UInt8> {
  /// The number in the four bytes from `position` after the start, highest first.
  func bigEndianNumber(at position: Int) -> Int {
    dropFirst(position).prefix(4).reduce(0) { $0 << 8 | Int($1) }
  }
}
