internal import CLibArchive

/// The document whose styles and page a docx takes over, as the bytes of a docx.
///
/// - Throws: ``BriefingError/toolFailed(_:reason:)`` if the archive cannot be made.
func referenceDocument(_ parts: [(path: String, bytes: [UInt8])]) throws(BriefingError) -> [UInt8] {
  let size = parts.reduce(64 << 10) { $0 + $1.bytes.count + 1024 }
  var written = 0
  var reason: String?
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    guard let archive = archive_write_new() else {
      reason = "out of memory"
      return
    }
    defer { archive_write_free(archive) }
    archive_write_set_format_zip(archive)
    // Uncompressed and without days, so that the same parts give the same bytes.
    archive_write_set_options(archive, "zip:compression=store")
    archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &written)
    for part in parts {
      let entry = archive_entry_new()
      defer { archive_entry_free(entry) }
      archive_entry_set_pathname(entry, part.path)
      archive_entry_set_size(entry, Int64(part.bytes.count))
      archive_entry_set_filetype(entry, 0o100000)
      archive_entry_set_perm(entry, 0o644)
      archive_entry_set_mtime(entry, 315_532_800, 0)
      guard archive_write_header(archive, entry) == ARCHIVE_OK,
        archive_write_data(archive, part.bytes, part.bytes.count) == part.bytes.count
      else {
        reason = archive_error_string(archive).map { String(cString: $0) } ?? "unknown reason"
        return
      }
    }
    if archive_write_close(archive) != ARCHIVE_OK { reason = "the archive could not be closed" }
    count = written
  }
  if let reason { throw .toolFailed("libarchive", reason: reason) }
  return bytes
}
