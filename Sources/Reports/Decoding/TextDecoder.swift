/// Decodes plain text and web pages: strictly, never replacing a byte.
///
/// A byte order mark decides; else UTF-8 if all of it is valid, else GB18030 if all of it is, else UTF-16 if it
/// looks like it. Text with NUL bytes can only be UTF-16.
enum TextDecoder {
  /// Decodes `bytes` to UTF-8 without a byte order mark.
  ///
  /// - Parameters:
  ///   - encoding: The encoding to read it in; `nil` to find it out.
  ///   - limit: How many bytes there may be, before and after.
  static func decode(
    _ bytes: [UInt8], as encoding: TextEncoding? = nil, limit: Int
  ) throws(RefusalReason) -> [UInt8] {
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    let mark = ByteOrderMark(bytes)
    let body = bytes[(mark?.length ?? 0)...]
    if let encoding = encoding ?? mark?.encoding {
      return try withoutNUL(decode(body, strictly: encoding, limit: limit))
    }
    let controls = ControlCharacters(bytes)
    if controls.hasNUL {
      guard let encoding = UTF16Recognition.encoding(of: bytes) else { throw .noText }
      return try withoutNUL(decode(body, strictly: encoding, limit: limit))
    }
    return try decodeByTrial(bytes, controls, limit: limit)
  }

  private static func decodeByTrial(
    _ bytes: [UInt8], _ controls: ControlCharacters, limit: Int
  ) throws(RefusalReason) -> [UInt8] {
    var failures: [DecodingFailure] = []
    do throws(RefusalReason) {
      let utf8 = try decode(bytes[...], strictly: .utf8, limit: limit)
      if controls.areMany { throw .noText }
      return utf8
    } catch .undecodable(let found) {
      failures = found
    }
    let statistics = MultibyteStatistics(bytes)
    guard !statistics.looksLikeUTF8 else { throw .undecodable(failures) }
    do throws(RefusalReason) {
      let utf8 = try decode(bytes[...], strictly: .gb18030, limit: limit)
      if !controls.areMany {
        guard statistics.looksLikeChinese else { throw .doubtfulEncoding }
        return utf8
      }
    } catch .undecodable(let found) {
      failures += found
    }
    if let encoding = UTF16Recognition.encoding(of: bytes) {
      return try decode(bytes[...], strictly: encoding, limit: limit)
    }
    throw controls.areMany ? .noText : .undecodable(failures)
  }

  private static func decode(
    _ bytes: ArraySlice<UInt8>, strictly encoding: TextEncoding, limit: Int
  ) throws(RefusalReason) -> [UInt8] {
    guard encoding == .utf8 else {
      return try IconvConverter.decode(bytes, from: encoding, limit: limit).get()
    }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      let isTruncated = error.kind == .truncatedScalar && error.byteOffsets.upperBound == bytes.count
      let byte = isTruncated ? nil : bytes[bytes.startIndex + offset]
      throw .undecodable([DecodingFailure(encoding: .utf8, offset: offset, byte: byte)])
    }
    return Array(bytes)
  }

  private static func withoutNUL(_ utf8: [UInt8]) throws(RefusalReason) -> [UInt8] {
    guard !utf8.contains(0) else { throw .noText }
    return utf8
  }
}

/// The mark that some programs write before a text to say how it is encoded.
private struct ByteOrderMark {
  let encoding: TextEncoding
  let length: Int

  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, length) = (.utf8, 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (encoding, length) = (.utf16LittleEndian, 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (encoding, length) = (.utf16BigEndian, 2)
    } else {
      return nil
    }
  }
}

/// What the control characters in a file say about its being text.
struct ControlCharacters {
  /// Whether there is a NUL byte, which no text in UTF-8 or GB18030 has.
  let hasNUL: Bool
  /// Whether there are more control characters than a stray one here and there.
  let areMany: Bool

  init(_ bytes: [UInt8]) {
    // Sums without branches, so that the compiler makes vector code of them.
    var nul = 0
    var controls = 0
    bytes.withUnsafeBufferPointer { buffer in
      for byte in buffer {
        nul &+= byte == 0 ? 1 : 0
        controls &+= byte < 0x20 && (byte < 0x09 || byte > 0x0D) || byte == 0x7F ? 1 : 0
      }
    }
    hasNUL = nul > 0
    areMany = controls * 100 > bytes.count
  }
}
