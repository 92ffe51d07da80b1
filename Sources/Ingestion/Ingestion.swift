public import Reports
internal import Statistics
public import Storage

/// Reads reports into a store: in parallel, each whole or not at all, and only what is new.
///
/// Reports are read in batches and each batch is stored at once, so that an end at any moment loses at most the batch
/// at work; the next run goes on from there.
///
///     let summary = try await Ingestion(store: store, pipeline: pipeline).run(walk.sources)
public struct Ingestion: Sendable {
  private let store: Store
  private let pipeline: ReportPipeline
  private let workers: Int

  /// Creates an ingestion.
  ///
  /// - Parameter workers: How many reports are read at a time; at least 1.
  public init(store: Store, pipeline: ReportPipeline, workers: Int) {
    self.store = store
    self.pipeline = pipeline
    self.workers = max(1, workers)
  }

  /// Reads and stores the reports; cancelling the task ends it after the batch at work.
  ///
  /// - Parameter rereading: Whether reports that are stored are read anew and replaced.
  /// - Parameter progress: Called after each batch.
  /// - Throws: ``StoreError``; the batches before it are stored.
  public func run(
    _ sources: [ReportSource], rereading: Bool = false,
    progress: (IngestionProgress) -> Void = { _ in }
  ) async throws -> IngestionSummary {
    let clock = ContinuousClock()
    let start = clock.now
    let known = rereading ? [:] : try pathsByHash()
    var summary = IngestionSummary()
    var next = 0
    while next < sources.count {
      if Task.isCancelled {
        summary.wasInterrupted = true
        break
      }
      let batch = sources[next..<min(next + workers * Self.reportsPerWorker, sources.count)]
      let results = await read(batch, known: known)
      try keep(results, known: known, rereading: rereading, in: &summary)
      next = batch.endIndex
      progress(IngestionProgress(done: next, total: sources.count, elapsed: start.duration(to: clock.now)))
    }
    return summary
  }

  private static let reportsPerWorker = 32

  /// What became of one report.
  private enum Outcome: Sendable {
    case read(ReportReading)
    case known(path: String, hash: String)
    case failed(ReadingError)
  }

  /// Reads the files, each worker a part of them in order; an archive gives the reports in it.
  private func read(_ sources: ArraySlice<ReportSource>, known: [String: String]) async -> [Outcome] {
    let share = (sources.count + workers - 1) / workers
    return await withTaskGroup(of: (Int, [Outcome]).self) { group in
      for start in stride(from: sources.startIndex, to: sources.endIndex, by: share) {
        group.addTask {
          (start, outcomes(of: Array(sources[start..<min(start + share, sources.endIndex)]), known: known))
        }
      }
      var parts: [(Int, [Outcome])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  private func outcomes(of sources: [ReportSource], known: [String: String]) -> [Outcome] {
    var outcomes: [Outcome] = []
    pipeline.reader.read(sources, unless: { known[$0] != nil }) { outcome in
      switch outcome {
      case .read(let text): outcomes.append(.read(pipeline.reading(of: text)))
      case .known(let path, let hash): outcomes.append(.known(path: path, hash: hash))
      case .refused(let error): outcomes.append(.failed(error))
      case .leftOut: break
      }
    }
    return outcomes
  }

  private func keep(
    _ outcomes: [Outcome], known: [String: String], rereading: Bool, in summary: inout IngestionSummary
  ) throws {
    let new = outcomes.compactMap { if case .read(let reading) = $0 { reading } else { nil } }
    if rereading { try store.reread(new) }
    var saved = (rereading ? new.map { _ in SaveOutcome.stored } : try store.save(new)).makeIterator()
    for outcome in outcomes {
      switch outcome {
      case .failed(let error): summary.failures.append(error)
      case .known(let path, let hash):
        summary.note(hash: hash, path: path, original: known[hash] ?? path)
      case .read(let reading):
        let reference = reading.report.reference
        if case .alreadyStored(let original) = saved.next() {
          summary.note(hash: reference.hash, path: reference.path, original: original)
        } else {
          summary.note(reading)
        }
      }
    }
  }

  private func pathsByHash() throws -> [String: String] {
    let references = try store.reports().map { ($0.reference.hash, $0.reference.path) }
    return Dictionary(references) { first, _ in first }
  }
}
