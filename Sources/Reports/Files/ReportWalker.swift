import Glibc

/// A report to be read: a file, standard input, or a file in an archive.
public struct ReportSource: Sendable, Hashable {
  let path: FilePath

  /// The source that a user names: a path, or `-` for standard input.
  public init(path: String) {
    self.path = FilePath(path)
  }

  init(path: FilePath) {
    self.path = path
  }

  /// Its name, as given; not safe to print raw.
  public var name: String { path.name }

  /// Whether it stands for standard input.
  var isStandardInput: Bool { path.bytes == [UInt8(ascii: "-")] }
}

/// What a walk over files and folders found.
public struct ReportWalk: Sendable, Hashable {
  /// What there is to read, in a stable order: as named, and in a folder by the bytes of the names.
  public fileprivate(set) var sources: [ReportSource] = []
  /// How many hidden files and folders were left out.
  public fileprivate(set) var hidden = 0
  /// How many tables, figure files and notes (csv, json, jsonl, yaml, md) were left out.
  public fileprivate(set) var otherFiles = 0
  /// What could not be entered or is no file: links, devices, pipes, missing paths.
  public fileprivate(set) var refused: [ReadingError] = []
}

/// Finds the reports in files and folders.
///
/// A file that is named is always read. In a folder hidden files and the files that the program itself works
/// with are left out and counted; links are not followed, pipes and devices never opened.
public enum ReportWalker {
  private static let leftOut: Set<String> = ["csv", "json", "jsonl", "yaml", "yml", "md"]

  /// Walks over `paths`, each a file, a folder or `-`.
  public static func walk(_ paths: [String]) -> ReportWalk {
    var walk = ReportWalk()
    for path in paths {
      let source = ReportSource(path: path)
      guard !source.isStandardInput, isFolder(source.path) else {
        walk.sources.append(source)
        continue
      }
      descend(into: source.path, &walk)
    }
    return walk
  }

  /// Whether a path that a user names is a folder; a link counts as what it leads to.
  private static func isFolder(_ path: FilePath) -> Bool {
    var status = stat()
    return path.withCString { stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Walks a folder and those below it without recursion: a chain of folders may be longer than the stack.
  private static func descend(into folder: FilePath, _ walk: inout ReportWalk) {
    var pending = [folder]
    while let path = pending.popLast() {
      var status = stat()
      guard path == folder || path.withCString({ lstat($0, &status) }) == 0 else {
        walk.refused.append(ReadingError(path: path.name, reason: .systemError(errno)))
        continue
      }
      let kind = path == folder ? .folder : FileKind(mode: status.st_mode)
      switch kind {
      case .file where isLeftOut(path.bytes): walk.otherFiles += 1
      case .file: walk.sources.append(ReportSource(path: path))
      case .folder: pending += entries(of: path, &walk).reversed()
      default:
        walk.refused.append(ReadingError(path: path.name, reason: .notAFile(kind)))
      }
    }
  }

  /// The entries of a folder that are not hidden, in the order of their bytes.
  private static func entries(of folder: FilePath, _ walk: inout ReportWalk) -> [FilePath] {
    guard let stream = folder.withCString({ opendir($0) }) else {
      walk.refused.append(ReadingError(path: folder.name, reason: .systemError(errno)))
      return []
    }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == Array(".".utf8) || name == Array("..".utf8) { continue }
      if name.first == UInt8(ascii: ".") { walk.hidden += 1 } else { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }.map { folder.appending($0) }
  }

  /// Whether a name says that a file is a table, a figure file or a note.
  static func isLeftOut(_ path: [UInt8]) -> Bool { leftOut.contains(fileExtension(path)) }

  /// What follows the last dot of the last part of a path, in lower case; empty if nothing does.
  private static func fileExtension(_ path: [UInt8]) -> String {
    guard let dot = path.lastIndex(of: UInt8(ascii: ".")), !path[dot...].contains(UInt8(ascii: "/")) else {
      return ""
    }
    return String(decoding: path[(dot + 1)...], as: UTF8.self).lowercased()
  }
}
