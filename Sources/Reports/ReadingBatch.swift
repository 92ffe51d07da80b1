/// Reads files one after the other and keeps those that LibreOffice has to convert for one run at the end.
struct ReadingBatch {
  let options: ReadingOptions
  private var waiting: [(file: ReportFile, document: OfficeConverter.Document)] = []

  init(options: ReadingOptions) {
    self.options = options
  }

  /// Reads a file, or the files in it if it is an archive.
  mutating func read(_ file: ReportFile, _ isKnown: (String) -> Bool, _ each: (ReadingOutcome) -> Void) {
    read(file, isKnown, each, isInArchive: false)
  }

  private mutating func read(
    _ file: ReportFile, _ isKnown: (String) -> Bool, _ each: (ReadingOutcome) -> Void, isInArchive: Bool
  ) {
    guard !isKnown(file.hash) else { return each(.known(path: file.path, hash: file.hash)) }
    do throws(RefusalReason) {
      switch try Recognition.recognise(file.bytes, options) {
      case .content(let content): each(.read(try file.text(content)))
      case .office(let document): waiting.append((file, document))
      case .folder where isInArchive:
        throw .unsupported(.nestedArchive)
      case .folder: try readFolder(file, isKnown, each)
      }
    } catch {
      each(.refused(ReadingError(path: file.path, reason: error)))
    }
  }

  private mutating func readFolder(
    _ archive: ReportFile, _ isKnown: (String) -> Bool, _ each: (ReadingOutcome) -> Void
  ) throws(RefusalReason) {
    try ArchiveFolder.visit(archive.bytes, options.limits) { name, contents in
      let path = archive.path + "/" + name
      switch contents {
      case .success(let bytes?): read(ReportFile(path: path, bytes: bytes), isKnown, each, isInArchive: true)
      case .success(nil): each(.leftOut(path: path))
      case .failure(let reason): each(.refused(ReadingError(path: path, reason: reason)))
      }
    }
  }

  /// Converts and reads what is waiting for LibreOffice.
  mutating func convert(_ each: (ReadingOutcome) -> Void) {
    guard !waiting.isEmpty else { return }
    let converted = OfficeConverter.convert(waiting.map(\.document), options.limits)
    for ((file, document), result) in zip(waiting, converted) {
      do throws(RefusalReason) {
        each(.read(try file.text(Recognition.content(of: document, result, options))))
      } catch {
        each(.refused(ReadingError(path: file.path, reason: error)))
      }
    }
    waiting = []
  }
}
