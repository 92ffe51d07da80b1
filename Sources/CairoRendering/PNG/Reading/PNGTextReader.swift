import CDeflate

/// Reads the content of an iTXt chunk.
struct PNGTextReader {
  private let chunk: PNGChunkReader.Chunk

  init(_ chunk: PNGChunkReader.Chunk) { self.chunk = chunk }

  /// The keyword and its text, decompressed if need be.
  ///
  /// - Parameter room: How many bytes the text may have.
  func entry(room: Int) throws(PNGReadingError) -> PictureMetadata.Entry {
    var rest = chunk.content
    let keyword = try string(try field(&rest))
    guard rest.count >= 2, let flag = rest.popFirst(), let method = rest.popFirst() else {
      throw bad("it ends after its keyword")
    }
    guard flag <= 1, flag == 0 || method == 0 else { throw bad("its compression is unknown") }
    _ = try field(&rest)
    _ = try field(&rest)
    let room = max(0, room - keyword.utf8.count)
    guard flag == 1 || rest.count <= room else { throw .tooMuchText(offset: chunk.offset) }
    return .init(keyword: keyword, text: try string(flag == 1 ? try inflated(rest, room: room) : rest))
  }

  /// Takes the bytes up to the next zero, which goes as well.
  private func field(_ rest: inout ArraySlice<UInt8>) throws(PNGReadingError) -> ArraySlice<UInt8> {
    guard let end = rest.firstIndex(of: 0) else { throw bad("a field has no end") }
    defer { rest = rest[(end + 1)...] }
    return rest[..<end]
  }

  private func string(_ bytes: ArraySlice<UInt8>) throws(PNGReadingError) -> String {
    guard let string = String(validating: bytes, as: UTF8.self) else { throw bad("it is not UTF-8") }
    return string
  }

  /// The content of a zlib stream, tried with growing buffers up to `room` bytes.
  private func inflated(_ bytes: ArraySlice<UInt8>, room: Int) throws(PNGReadingError) -> ArraySlice<UInt8> {
    guard let decompressor = libdeflate_alloc_decompressor() else { throw bad("there is no memory") }
    defer { libdeflate_free_decompressor(decompressor) }
    var capacity = min(room, max(1024, 4 * bytes.count))
    while true {
      var count = 0
      var result = LIBDEFLATE_BAD_DATA
      let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
        result = bytes.withUnsafeBytes { input in
          libdeflate_zlib_decompress(
            decompressor, input.baseAddress, input.count, buffer.baseAddress, capacity, &count)
        }
        initialized = result == LIBDEFLATE_SUCCESS ? count : 0
      }
      switch result {
      case LIBDEFLATE_SUCCESS: return output[...]
      case LIBDEFLATE_INSUFFICIENT_SPACE where capacity < room: capacity = min(room, 4 * capacity)
      case LIBDEFLATE_INSUFFICIENT_SPACE: throw .tooMuchText(offset: chunk.offset)
      default: throw bad("its compressed bytes are damaged")
      }
    }
  }

  private func bad(_ reason: String) -> PNGReadingError { .badText(reason: reason, offset: chunk.offset) }
}
