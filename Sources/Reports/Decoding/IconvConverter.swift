import CIconv
import Glibc

/// Strict conversion of bytes to UTF-8. Wraps `iconv`.
enum IconvConverter {
  /// Decodes `bytes`, or says where the first byte is that is not valid.
  ///
  /// - Parameter limit: How many bytes of UTF-8 may come out; beyond it the failure is ``RefusalReason/tooLarge``.
  static func decode(
    _ bytes: ArraySlice<UInt8>, from encoding: TextEncoding, limit: Int
  ) -> Result<[UInt8], RefusalReason> {
    guard let descriptor = iconv_open("UTF-8", encoding.rawValue), descriptor != iconv_t(bitPattern: -1)
    else {
      return .failure(.toolMissing(.encodingTable(encoding)))
    }
    defer { iconv_close(descriptor) }
    guard bytes.count <= limit else { return .failure(.tooLarge(bytes: bytes.count, limit: limit)) }
    var outcome = Outcome.done
    // Two bytes become at most three; the few that become four do so from four.
    let capacity = bytes.count + bytes.count / 2 + 16
    let utf8 = [UInt8](unsafeUninitializedCapacity: capacity) { output, filled in
      (filled, outcome) = convert(descriptor, bytes, into: output)
    }
    switch outcome {
    case .done where utf8.count <= limit: return .success(utf8)
    case .done: return .failure(.tooLarge(bytes: utf8.count, limit: limit))
    case .invalid(let offset):
      let byte = bytes[bytes.startIndex + offset]
      return .failure(.undecodable([DecodingFailure(encoding: encoding, offset: offset, byte: byte)]))
    case .truncated(let offset):
      return .failure(.undecodable([DecodingFailure(encoding: encoding, offset: offset, byte: nil)]))
    }
  }

  private enum Outcome {
    case done
    case invalid(Int)
    case truncated(Int)
  }

  /// Converts in one call; `output` has room for anything that can come out.
  private static func convert(
    _ descriptor: iconv_t, _ bytes: ArraySlice<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
  ) -> (filled: Int, outcome: Outcome) {
    bytes.withUnsafeBytes { input in
      var source = UnsafeMutablePointer(mutating: input.bindMemory(to: CChar.self).baseAddress)
      var sourceLeft = input.count
      var filled = 0
      let result = output.withMemoryRebound(to: CChar.self) { characters in
        var target = characters.baseAddress
        var targetLeft = characters.count
        var result = iconv(descriptor, &source, &sourceLeft, &target, &targetLeft)
        // Big5 holds a letter back in case an accent follows.
        if result != -1 { result = iconv(descriptor, nil, nil, &target, &targetLeft) }
        filled = characters.count - targetLeft
        return result
      }
      let offset = input.count - sourceLeft
      guard result == -1 else { return (filled, .done) }
      return (filled, errno == EINVAL ? .truncated(offset) : .invalid(offset))
    }
  }
}
