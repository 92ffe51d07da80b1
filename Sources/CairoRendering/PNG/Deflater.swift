import CDeflate

/// Owns a libdeflate compressor.
struct Deflater: ~Copyable {
  private let compressor: OpaquePointer

  init(level: Int32) throws(RenderingError) {
    guard let compressor = libdeflate_alloc_compressor(level) else {
      throw .library(operation: "compressing", status: "no memory for level \(level)")
    }
    self.compressor = compressor
  }

  /// The bytes as a zlib stream, added to `output`.
  func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) throws(RenderingError) {
    let start = output.count
    let room = libdeflate_zlib_compress_bound(compressor, bytes.count)
    output.append(contentsOf: repeatElement(0, count: room))
    let count = output.withUnsafeMutableBytes { target in
      libdeflate_zlib_compress(
        compressor, bytes.baseAddress, bytes.count, target.baseAddress.unsafelyUnwrapped + start, room)
    }
    guard count > 0 else { throw .library(operation: "compressing", status: "\(room) bytes do not suffice") }
    output.removeLast(room - count)
  }

  deinit { libdeflate_free_compressor(compressor) }
}
