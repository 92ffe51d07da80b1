import Glibc

/// A file that has no name any more and is gone when it is closed.
struct UnnamedFile: ~Copyable {
  let descriptor: Int32

  /// Creates a file with `contents`, to be read from its beginning.
  init(contents: [UInt8] = []) throws(RefusalReason) {
    let name = TemporaryPath.next()
    let descriptor = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .system(.noTemporaryFile(String(cString: strerror(errno))))
    }
    unlink(name)
    guard Self.write(contents, to: descriptor), lseek(descriptor, 0, SEEK_SET) == 0 else {
      close(descriptor)
      throw .system(.noRoom)
    }
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// All that was written to the file.
  func contents(limit: Int) throws(RefusalReason) -> [UInt8] {
    lseek(descriptor, 0, SEEK_SET)
    return try FileContents.readToEnd(descriptor, expecting: 1 << 16, limit: limit)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }
}

/// Names in the folder for temporary files.
enum TemporaryPath {
  /// A name that nobody else has.
  static func next() -> String {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    return "\(folder)/tongjitu-\(getpid())-\(String(UInt64.random(in: .min ... .max), radix: 36))"
  }
}
