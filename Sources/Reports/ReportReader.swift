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
  public func read(path: String) throws(ReadingError) -> ReportText {
    try read(ReportSource(path: path))
  }

  /// Reads the report that `source` stands for.
  public func read(_ source: ReportSource) throws(ReadingError) -> ReportText {
    try naming(source.name) { () throws(RefusalReason) in
      try read(bytes(of: source), path: source.name)
    }
  }

  /// Reads a report out of memory; `name` is what results and errors call it.
  public func read(bytes: [UInt8], name: String) throws(ReadingError) -> ReportText {
    try naming(name) { () throws(RefusalReason) in try read(bytes, path: name) }
  }

  /// The file's bytes, not more than allowed.
  private func bytes(of source: ReportSource) throws(RefusalReason) -> [UInt8] {
    let limit = options.limits.fileBytes
    guard source.isStandardInput else { return try FileContents.read(source.path, limit: limit) }
    return try FileContents.readToEnd(STDIN_FILENO, expecting: 1 << 16, limit: limit)
  }

  private func read(_ bytes: [UInt8], path: String) throws(RefusalReason) -> ReportText {
    guard !bytes.isEmpty else { throw .empty }
    let content = try content(of: bytes)
    guard content.utf8.contains(where: { $0 > 0x20 }) else {
      throw content.format == .text ? .empty : .withoutText(format: content.format.rawValue)
    }
    return ReportText(
      hash: ContentHash.sha256(bytes), path: path, format: content.format, utf8: content.utf8,
      marks: content.marks, metadata: content.metadata)
  }

  private func content(of bytes: [UInt8]) throws(RefusalReason) -> ReportContent {
    let deadline = Deadline(seconds: options.limits.seconds)
    switch ContentKind(bytes) {
    case .other(let what, let advice): throw .unsupported(what, advice: advice)
    case .text, .pdf, .rtf, .zip, .compound: return try TextReader.read(bytes, options, deadline)
    }
  }

  private func naming<Result>(
    _ name: String, _ body: () throws(RefusalReason) -> Result
  ) throws(ReadingError) -> Result {
    do throws(RefusalReason) {
      return try body()
    } catch {
      throw ReadingError(path: name, reason: error)
    }
  }
}
