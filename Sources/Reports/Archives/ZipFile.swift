import CLibArchive
import Glibc

/// A zip file in memory. Wraps libarchive's reader, with which nothing is ever written to disk.
struct ZipFile: ~Copyable {
  /// An entry as the file lists it.
  struct Entry {
    /// The path as bytes, in whatever encoding the packer used.
    let path: [UInt8]
    let kind: FileKind
    let isEncrypted: Bool

    /// The path to show.
    var name: String { ArchiveName.decode(path) }

    /// Whether the path would lead out of a folder that the archive is unpacked to.
    var leadsOut: Bool {
      path.first == UInt8(ascii: "/") || path.contains(0x5C) && path.starts(with: "\\".utf8)
        || path.split(whereSeparator: { $0 == UInt8(ascii: "/") || $0 == 0x5C }).contains {
          $0.elementsEqual("..".utf8)
        }
    }
  }

  /// How much may come out of a file.
  struct Limits {
    /// The entries.
    let entries: Int
    /// The bytes of all entries that are read.
    let bytes: Int
    let deadline: Deadline
  }

  /// Opens a zip file and hands its entries to `visit` in order, until that returns `false`.
  static func visit(
    _ bytes: [UInt8], _ limits: Limits,
    _ visit: (Entry, inout ZipFile) throws(RefusalReason) -> Bool
  ) throws(RefusalReason) {
    let result = withNamesInUTF8 {
      bytes.withUnsafeBytes { buffer in
        Result { () throws(RefusalReason) in
          var file = try ZipFile(buffer, limits)
          try file.visitEntries(visit)
        }
      }
    }
    try result.get()
  }

  private let archive: OpaquePointer
  private let limits: Limits
  private var bytesRead = 0

  private init(_ buffer: UnsafeRawBufferPointer, _ limits: Limits) throws(RefusalReason) {
    guard let archive = archive_read_new() else { throw .system(.noRoom) }
    archive_read_support_format_zip_seekable(archive)
    guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
      defer { archive_read_free(archive) }
      throw .damaged(format: "zip", .reported(Self.failure(archive)))
    }
    self.archive = archive
    self.limits = limits
  }

  deinit {
    archive_read_free(archive)
  }

  private mutating func visitEntries(
    _ visit: (Entry, inout ZipFile) throws(RefusalReason) -> Bool
  ) throws(RefusalReason) {
    var count = 0
    while let entry = try nextEntry() {
      count += 1
      guard count <= limits.entries else { throw .unsafe(.entries(limit: limits.entries)) }
      guard !limits.deadline.isOver else { throw limits.deadline.refusal }
      guard try visit(entry, &self) else { return }
    }
  }

  private func nextEntry() throws(RefusalReason) -> Entry? {
    var entry: OpaquePointer?
    switch archive_read_next_header(archive, &entry) {
    case ARCHIVE_OK, ARCHIVE_WARN: break
    case ARCHIVE_EOF: return nil
    default: throw .damaged(format: "zip", .reported(Self.failure(archive)))
    }
    guard let entry else { return nil }
    let path =
      archive_entry_pathname(entry).map { Array(UnsafeBufferPointer(start: $0, count: strlen($0))) } ?? []
    return Entry(
      path: path.map(UInt8.init(bitPattern:)), kind: FileKind(mode: mode_t(archive_entry_filetype(entry))),
      isEncrypted: archive_entry_is_encrypted(entry) != 0)
  }

  /// The bytes of the entry that is being visited.
  ///
  /// - Parameter limit: How many there may be; all entries together are bounded as well.
  mutating func contents(limit: Int) throws(RefusalReason) -> [UInt8] {
    var contents: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      guard !limits.deadline.isOver else { throw limits.deadline.refusal }
      let count = archive_read_data(archive, &chunk, chunk.count)
      guard count >= 0 else { throw .damaged(format: "zip", .reported(Self.failure(archive))) }
      if count == 0 { return contents }
      contents += chunk.prefix(count)
      bytesRead += count
      guard contents.count <= limit, bytesRead <= limits.bytes else {
        throw .unsafe(.unpacked(limit: min(limit, limits.bytes)))
      }
    }
  }

  private static func failure(_ archive: OpaquePointer) -> ToolFailure {
    archive_error_string(archive).map { .said(String(cString: $0)) } ?? .exitCode(archive_errno(archive))
  }

  /// Calls `body` in a locale in which libarchive can hand out the names that are marked as UTF-8.
  private static func withNamesInUTF8<Result>(_ body: () -> Result) -> Result {
    guard let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) else { return body() }
    let previous = uselocale(locale)
    defer {
      uselocale(previous)
      freelocale(locale)
    }
    return body()
  }
}
