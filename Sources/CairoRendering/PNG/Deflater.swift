import CDeflate

/// Owns a libdeflate compressor and the buffer that it writes to.
struct Deflater: ~Copyable {
  private let compressor: OpaquePointer
  private var buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 0)

  init(level: Int32) throws(RenderingError) {
    guard let compressor = libdeflate_alloc_compressor(level) else {
      throw .library(operation: "compressing", status: "no memory for level \(level)")
    }
    self.compressor = compressor
  }

  /// The bytes as a zlib stream, added to `output`.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) throws(RenderingError) {
    let room = libdeflate_zlib_compress_bound(compressor, bytes.count)
    if buffer.count < room {
      buffer.deallocate()
      buffer = .allocate(capacity: room)
    }
    let count = libdeflate_zlib_compress(compressor, bytes.baseAddress, bytes.count, buffer.baseAddress, room)
    guard count > 0 else { throw .library(operation: "compressing", status: "\(room) bytes do not suffice") }
    output.append(contentsOf: buffer[..<count])
  }

  deinit {
    libdeflate_free_compressor(compressor)
    buffer.deallocate()
  }
}
