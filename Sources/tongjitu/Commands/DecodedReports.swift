import Reports

/// The texts of files, decoded one after another, so that they may be more than memory holds.
struct DecodedReports {
  private let sources: [ReportSource]
  private let reader: ReportReader
  private(set) var failures: [ReadingError]
  /// How many files were read or refused.
  private(set) var count: Int

  /// The most files that wait for LibreOffice at a time.
  private static let batch = 64

  init(_ walk: ReportWalk, reader: ReportReader) {
    sources = walk.sources
    self.reader = reader
    failures = walk.refused
    count = walk.refused.count
  }

  /// Hands over each text in turn; the first error of `body` ends it.
  mutating func forEach<Failure: Error>(_ body: (ReportText) throws(Failure) -> Void) throws(Failure) {
    var failure: Failure?
    for start in stride(from: 0, to: sources.count, by: Self.batch) {
      let batch = Array(sources[start..<min(start + Self.batch, sources.count)])
      reader.read(batch, unless: { _ in failure != nil }) { outcome in
        guard failure == nil else { return }
        count += 1
        switch outcome {
        case .read(let text): do throws(Failure) { try body(text) } catch { failure = error }
        case .refused(let error): failures.append(error)
        case .known, .leftOut: break
        }
      }
      if let failure { throw failure }
    }
  }
}
