/// A path as the system knows it: bytes, which need not be UTF-8.
///
/// Archives that were unpacked with the wrong settings leave names in GBK behind; such a file must open all the
/// same, and be shown by a name that can be read.
struct FilePath: Sendable, Hashable {
  /// The bytes, without a final NUL.
  let bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// The path of an entry of this folder.
  func appending(_ name: [UInt8]) -> FilePath {
    FilePath(bytes: bytes.last == UInt8(ascii: "/") ? bytes + name : bytes + [UInt8(ascii: "/")] + name)
  }

  /// The path to show and to store: as UTF-8, else as GB18030, else with the odd bytes replaced.
  var name: String { ArchiveName.decode(bytes) }

  /// Calls `body` with the path as C wants it.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { body($0.baseAddress!) }
    }
  }
}

/// Names of files as systems with other encodings wrote them.
enum ArchiveName {
  /// The name as UTF-8 if it is that, else as GB18030, else with the odd bytes replaced: a name is only shown.
  static func decode(_ bytes: [UInt8]) -> String {
    if let name = String(validating: bytes, as: UTF8.self) { return name }
    if case .success(let utf8) = IconvConverter.decode(bytes[...], from: .gb18030, limit: 1 << 16) {
      return String(decoding: utf8, as: UTF8.self)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
