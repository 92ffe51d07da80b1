/// Why an export could not be made.
public enum ExportError: Error, Sendable, Hashable {
  /// A file or folder cannot be written: the path, and the reason as the system or library gives it.
  case cannotWrite(path: String, reason: String)
  /// A folder stands where a file is to be written.
  case folderInPlace(path: String)
  /// A device, pipe or the like stands where a file is to be written.
  case otherInPlace(path: String)
}
