import Glibc

/// Reads reports in whatever format their content turns out to be.
///
///     let reader = ReportReader()
///     let report = try reader.read(path: "2023年桃源镇.html")
///     report.format  // html
public struct ReportReader: Sendable {
  /// What the reader may do.
  public let options: ReadingOptions

  /// Creates a reader.
  public init(options: ReadingOptions = ReadingOptions()) {
    self.options = options
  }

  /// Reads the report at `path`, or from standard input if `path` is `-`.
  ///
  /// A report in a zip file is named as `ARCHIVE/FILE`.
  public func read(path: String) throws(ReadingError) -> ReportText {
    try read(ReportSource(path: path))
  }

  /// Reads the report that `source` stands for.
  public func read(_ source: ReportSource) throws(ReadingError) -> ReportText {
    let bytes: [UInt8]
    do throws(RefusalReason) {
      bytes = try self.bytes(of: source)
    } catch {
      throw ReadingError(path: source.name, reason: error)
    }
    return try read(bytes: bytes, name: source.name)
  }

  /// Reads a report out of memory; `name` is what results and errors call it.
  public func read(bytes: [UInt8], name: String) throws(ReadingError) -> ReportText {
    do throws(RefusalReason) {
      let file = ReportFile(path: name, bytes: bytes)
      switch try Recognition.recognise(bytes, options) {
      case .content(let content): return try file.text(content)
      case .office(let document):
        return try file.text(
          Recognition.content(of: document, OfficeConverter.convert([document], options.limits)[0], options))
      case .folder(let entries): throw .archive(entries: entries)
      }
    } catch {
      throw ReadingError(path: name, reason: error)
    }
  }

  /// Reads many reports and hands over what became of each.
  ///
  /// Archives are read as folders. Documents that need LibreOffice come last, since it reads all of them in one
  /// go; give it some dozens of sources at a time.
  ///
  /// - Parameters:
  ///   - isKnown: Whether a report with this hash needs no reading.
  ///   - each: Takes what became of a report. Nothing else comes out of this: no file stops those after it.
  public func read(
    _ sources: [ReportSource], unless isKnown: (String) -> Bool = { _ in false },
    each: (ReadingOutcome) -> Void
  ) {
    var batch = ReadingBatch(options: options)
    for source in sources {
      do throws(RefusalReason) {
        batch.read(ReportFile(path: source.name, bytes: try bytes(of: source)), isKnown, each)
      } catch {
        each(.refused(ReadingError(path: source.name, reason: error)))
      }
    }
    batch.convert(each)
  }

  /// The file's bytes, not more than allowed.
  private func bytes(of source: ReportSource) throws(RefusalReason) -> [UInt8] {
    let limit = options.limits.fileBytes
    guard !source.isStandardInput else {
      return try FileContents.readToEnd(STDIN_FILENO, expecting: 1 << 16, limit: limit)
    }
    do throws(RefusalReason) {
      return try FileContents.read(source.path, limit: limit)
    } catch .missing {
      return try ArchiveFolder.entry(at: source.path, options.limits)
    }
  }
}

/// A file that has been read into memory.
struct ReportFile {
  let path: String
  let bytes: [UInt8]
  let hash: String

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    hash = ContentHash.sha256(bytes)
  }

  /// The report that a format's reader made of the file.
  func text(_ content: ReportContent) throws(RefusalReason) -> ReportText {
    guard content.utf8.contains(where: { $0 > 0x20 }) else {
      throw content.format == .text ? .empty : .withoutText(format: content.format.rawValue)
    }
    return ReportText(
      hash: hash, path: path, format: content.format, utf8: content.utf8, marks: content.marks,
      metadata: content.metadata)
  }
}
