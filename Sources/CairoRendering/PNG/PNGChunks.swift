import CDeflate

/// Builds a PNG file chunk by chunk.
struct PNGChunks {
  /// The eight bytes that every PNG begins with.
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private(set) var bytes = signature

  /// Adds a chunk whose content `body` appends.
  mutating func append(_ type: StaticString, _ body: (inout [UInt8]) throws(RenderingError) -> Void)
    throws(RenderingError)
  {
    let start = bytes.count
    bytes.append(contentsOf: [0, 0, 0, 0])
    type.withUTF8Buffer { bytes.append(contentsOf: $0) }
    try body(&bytes)
    let length = UInt32(bytes.count - start - 8)
    for (offset, byte) in length.bigEndianBytes.enumerated() { bytes[start + offset] = byte }
    bytes.append(contentsOf: crc32(bytes[(start + 4)...]).bigEndianBytes)
  }
}

/// The check sum of PNG chunks.
func crc32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
  bytes.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
}

extension UInt32 {
  /// The four bytes, highest first, as PNG stores numbers.
  var bigEndianBytes: [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> $0) }
  }
}
