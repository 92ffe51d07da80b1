import Dispatch
import Foundation
import Ingestion
import Phrases
import Reports
import Storage

extension Ingestion {
  /// Creates an ingestion with a worker for each processor.
  init(store: Store, pipeline: ReportPipeline) {
    self.init(store: store, pipeline: pipeline, workers: ProcessInfo.processInfo.activeProcessorCount)
  }

  /// Reads and stores the reports, shows progress on a terminal, and on Ctrl-C ends after the batch at work.
  func runUntilInterrupted(_ sources: [ReportSource], rereading: Bool = false) async throws
    -> IngestionSummary
  {
    let work = Task {
      try await run(sources, rereading: rereading) { progress in
        let line = Terminal.phrases.progress(
          progress.done, of: progress.total, rate: progress.rate, secondsLeft: progress.secondsLeft)
        Terminal.show(line)
      }
    }
    signal(SIGINT, SIG_IGN)
    let interrupt = DispatchSource.makeSignalSource(signal: SIGINT)
    interrupt.setEventHandler { work.cancel() }
    interrupt.resume()
    defer {
      interrupt.cancel()
      signal(SIGINT, SIG_DFL)
      Terminal.show("")
    }
    return try await work.value
  }
}
