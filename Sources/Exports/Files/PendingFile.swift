import Foundation

/// A file that comes into being whole or not at all.
///
/// It is written beside its place under a name of its own, and takes its place with ``commit()``. Where that never
/// comes, whatever is written goes away, and a file that stood there before stays as it was.
///
///     var file = try PendingFile("out/series.csv")
///     try file.write(bytes)
///     try file.commit()
public struct PendingFile: ~Copyable {
  /// Where the file will stand.
  public let path: String
  /// Where it is written until then.
  public let temporaryPath: String
  private let descriptor: Int32
  /// How many bytes were written through ``write(_:)``.
  public private(set) var byteCount = 0

  /// Begins a file.
  ///
  /// - Throws: ``ExportError`` if its folder is not there or does not let it be written, or something that is no file
  ///   stands at the path.
  public init(_ path: String) throws(ExportError) {
    try Self.checkReplaceable(path)
    let url = URL(fileURLWithPath: path)
    let mark = String(UInt64.random(in: .min ... .max), radix: 36)
    let temporaryPath = url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent).\(mark)")
      .path
    let descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Self.failure(path) }
    self.path = path
    self.temporaryPath = temporaryPath
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
    unlink(temporaryPath)
  }

  /// Appends bytes.
  ///
  /// - Throws: ``ExportError/cannotWrite(path:reason:)``, as when the disk is full.
  public mutating func write(_ bytes: [UInt8]) throws(ExportError) {
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress! + done, $0.count - done)
      }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw Self.failure(path) }
      done += written
    }
    byteCount += bytes.count
  }

  /// Puts the file in its place, over one that stood there.
  ///
  /// - Throws: ``ExportError/cannotWrite(path:reason:)``; nothing has changed then.
  public consuming func commit() throws(ExportError) {
    guard fsync(descriptor) == 0, rename(temporaryPath, path) == 0 else { throw Self.failure(path) }
  }

  /// A rename would silently put a file in the place of a device or pipe.
  private static func checkReplaceable(_ path: String) throws(ExportError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let type = attributes?[.type] as? FileAttributeType
    if isFolder.boolValue { throw .folderInPlace(path: path) }
    guard type == .typeRegular || type == .typeSymbolicLink else {
      throw .otherInPlace(path: path)
    }
  }

  private static func failure(_ path: String) -> ExportError {
    .cannotWrite(path: path, reason: String(cString: strerror(errno)))
  }
}
