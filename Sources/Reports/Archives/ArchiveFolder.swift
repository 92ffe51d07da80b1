/// A zip file as a folder of reports.
enum ArchiveFolder {
  /// Hands the files of an archive to `visit`: the path in it to show, and the bytes, `nil` for files that would
  /// be left out of a folder too, or why the file is refused.
  static func visit(
    _ bytes: [UInt8], _ limits: ReadingLimits, _ visit: (String, Result<[UInt8]?, RefusalReason>) -> Void
  ) throws(RefusalReason) {
    try ZipFile.visit(bytes, budget(limits)) { entry, file throws(RefusalReason) in
      guard entry.kind != .folder else { return true }
      do throws(RefusalReason) {
        visit(entry.name, .success(try contents(of: entry, &file, limits)))
      } catch {
        visit(entry.name, .failure(error))
        // What is a bomb in one entry would go on with the next.
        if case .unsafe = error, !entry.leadsOut { return false }
        if case .damaged = error { return false }
      }
      return true
    }
  }

  /// The bytes of the file that a path names as `ARCHIVE/FILE`.
  static func entry(at path: FilePath, _ limits: ReadingLimits) throws(RefusalReason) -> [UInt8] {
    for slash in path.bytes.indices where path.bytes[slash] == UInt8(ascii: "/") && slash > 0 {
      let archive = FilePath(bytes: Array(path.bytes[..<slash]))
      guard let bytes = try? FileContents.read(archive, limit: limits.fileBytes), ContentKind(bytes) == .zip
      else {
        continue
      }
      let name = Array(path.bytes[(slash + 1)...])
      var found: [UInt8]?
      try ZipFile.visit(bytes, budget(limits)) { entry, file throws(RefusalReason) in
        guard entry.path == name || entry.name.utf8.elementsEqual(name) else { return true }
        found = try contents(of: entry, &file, limits)
        return false
      }
      if let found { return found }
    }
    throw .missing
  }

  private static func budget(_ limits: ReadingLimits) -> ZipFile.Limits {
    // An archive may hold many files that each take some time.
    ZipFile.Limits(
      entries: limits.archiveEntries, bytes: limits.fileBytes * 4,
      deadline: Deadline(seconds: limits.seconds * 360))
  }

  private static func contents(
    of entry: ZipFile.Entry, _ file: inout ZipFile, _ limits: ReadingLimits
  ) throws(RefusalReason) -> [UInt8]? {
    guard !entry.leadsOut else { throw .unsafe(.pathOutside) }
    guard entry.kind == .file else { throw .notAFile(entry.kind) }
    let parts = entry.path.split(separator: UInt8(ascii: "/"))
    let isHidden = parts.contains { $0.first == UInt8(ascii: ".") || $0.elementsEqual("__MACOSX".utf8) }
    if isHidden || ReportWalker.isLeftOut(entry.path) { return nil }
    guard !entry.isEncrypted else { throw .encrypted(format: "zip") }
    return try file.contents(limit: limits.fileBytes / 2)
  }
}
