/// Tells what a file is by its content, and reads it if we can do so ourselves.
enum Recognition {
  /// What a file turned out to be.
  enum Finding {
    /// A report, read.
    case content(ReportContent)
    /// A document that LibreOffice has to convert first.
    case office(OfficeConverter.Document)
    /// An archive of so many files.
    case folder(entries: Int)
  }

  static func recognise(_ bytes: [UInt8], _ options: ReadingOptions) throws(RefusalReason) -> Finding {
    guard !bytes.isEmpty else { throw .empty }
    let deadline = Deadline(seconds: options.limits.seconds)
    switch ContentKind(bytes) {
    case .text: return .content(try TextReader.read(bytes, options, deadline))
    case .pdf: return .content(try PDFReader.read(bytes, options, deadline))
    case .rtf: return .office(OfficeConverter.Document(bytes: bytes, format: .rtf))
    case .compound:
      return .office(OfficeConverter.Document(bytes: bytes, format: try CompoundFile(bytes).documentFormat()))
    case .zip: return try recogniseZip(bytes, options, deadline)
    case .other(let content): throw .unsupported(content)
    }
  }

  private static func recogniseZip(
    _ bytes: [UInt8], _ options: ReadingOptions, _ deadline: Deadline
  ) throws(RefusalReason) -> Finding {
    // libarchive takes an archive of nothing but its end for a damaged one.
    guard !bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) else { throw .empty }
    let limits = ZipFile.Limits(
      entries: options.limits.archiveEntries, bytes: options.limits.fileBytes, deadline: deadline)
    switch try ZipContent(bytes, limits) {
    case .docx: return .content(try WordDocument.read(bytes, options, deadline))
    case .odt: return .office(OfficeConverter.Document(bytes: bytes, format: .odt))
    case .folder(let files): return .folder(entries: files)
    case .other(let content): throw .unsupported(content)
    }
  }

  /// The text of a document that LibreOffice has converted.
  static func content(
    of document: OfficeConverter.Document, _ converted: Result<[UInt8], RefusalReason>,
    _ options: ReadingOptions
  ) throws(RefusalReason) -> ReportContent {
    var content = try WordDocument.read(converted.get(), options, Deadline(seconds: options.limits.seconds))
    content.format = document.format
    return content
  }
}
