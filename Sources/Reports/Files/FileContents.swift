import Glibc

/// The bytes of files: regular ones only, and no more than allowed.
enum FileContents {
  /// Reads a file as a whole.
  ///
  /// - Throws: what keeps it from being read. Nothing but a regular file is ever opened for reading: a pipe would
  ///   block, a device never end.
  static func read(_ path: FilePath, limit: Int) throws(RefusalReason) -> [UInt8] {
    let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw refusal(of: path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .systemError(errno) }
    let kind = FileKind(mode: status.st_mode)
    guard kind == .file else { throw .notAFile(kind) }
    guard status.st_size <= limit else { throw .tooLarge(bytes: Int(status.st_size), limit: limit) }
    return try readToEnd(descriptor, expecting: Int(status.st_size), limit: limit)
  }

  /// Why a file does not open. Sockets, and devices that nothing answers for, are known by what they are.
  private static func refusal(of path: FilePath, _ number: Int32) -> RefusalReason {
    var status = stat()
    guard number == ENXIO || number == ENODEV, path.withCString({ stat($0, &status) }) == 0 else {
      return .systemError(number)
    }
    return .notAFile(FileKind(mode: status.st_mode))
  }

  /// Reads what is left of a stream.
  static func readToEnd(_ descriptor: Int32, expecting size: Int, limit: Int) throws(RefusalReason) -> [UInt8]
  {
    var bytes = [UInt8]()
    var wanted = size + 1
    while true {
      let (chunk, failure) = readChunk(descriptor, count: wanted)
      if let failure { throw .systemError(failure) }
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { throw .tooLarge(bytes: nil, limit: limit) }
      wanted = max(size + 1 - bytes.count, 1 << 16)
    }
  }

  /// Reads once: the bytes, none at the end; or the system's error number.
  private static func readChunk(_ descriptor: Int32, count: Int) -> (bytes: [UInt8], failure: Int32?) {
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var result: Int
      repeat { result = Glibc.read(descriptor, buffer.baseAddress, count) } while result < 0 && errno == EINTR
      if result < 0 { failure = errno }
      filled = max(result, 0)
    }
    return (bytes, failure)
  }
}

/// What a name in a folder stands for.
public enum FileKind: Sendable, Hashable {
  case file, folder, link, pipe, socket, device

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }
}

extension RefusalReason {
  /// What an error number of the system means for a file that was asked for.
  static func systemError(_ number: Int32) -> RefusalReason {
    switch number {
    case ENOENT, ENOTDIR: .missing
    default: .inaccessible(String(cString: strerror(number)))
    }
  }
}
