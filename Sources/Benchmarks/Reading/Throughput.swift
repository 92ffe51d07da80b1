import Catalogues
import Extraction
import Foundation
import Reports

/// How many megabytes a second are decoded, scanned and read to JSON lines, on one core and on two.
///
/// Files are read from the disk one by one and the lines are written to a file, so that all of it can be larger than
/// memory. The time is that of a core: what other programs take does not count. Start-up is left out.
struct Throughput {
  private let corpus: ReportCorpus
  private let extractor: Extractor

  private static let rounds = 3

  /// A step up to which reports are taken.
  private enum Step: String, CaseIterable {
    case decoding, scanning, extraction
  }

  init(_ corpus: ReportCorpus) throws {
    self.corpus = corpus
    extractor = Extractor(catalogue: try .standard(), places: try .standard())
  }

  func measure() async throws {
    print("\(corpus.files.count) reports, \(corpus.bytes / 1_000_000) MB")
    for step in Step.allCases {
      for workers in [1, 2] {
        var rates: [(core: Double, wall: Double)] = []
        for _ in 0..<Self.rounds { rates.append(try await rate(of: step, workers: workers)) }
        let core = rates.map(\.core).sorted()[Self.rounds / 2]
        let wall = rates.map(\.wall).sorted()[Self.rounds / 2]
        print(
          String(
            format: "%@ on %d: %.0f MB/s by the cores' time, %.0f MB/s by the clock", step.rawValue, workers,
            core,
            wall))
      }
    }
    print("peak memory: \(Self.peakMemory / 1024) MB")
  }

  /// Megabytes a second: by the longest time that a worker had a core, and by the clock.
  private func rate(of step: Step, workers: Int) async throws -> (core: Double, wall: Double) {
    let start = ContinuousClock.now
    let times = try await withThrowingTaskGroup(of: Duration.self) { group in
      for worker in 0..<workers {
        group.addTask { try take(worker, of: workers, step) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let wall = start.duration(to: .now)
    let megabytes = Double(corpus.bytes) / 1e6
    return (megabytes / ((times.max() ?? wall) / .seconds(1)), megabytes / (wall / .seconds(1)))
  }

  /// Takes every report of one worker up to a step.
  private func take(_ worker: Int, of workers: Int, _ step: Step) throws -> Duration {
    let start = Self.threadTime()
    let files = ReportReader()
    var reader = StatementReader(extractor)
    let path = FileManager.default.temporaryDirectory.path + "/reading-lines-\(getpid())-\(worker).jsonl"
    let output = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer {
      close(output)
      unlink(path)
    }
    var lines: [UInt8] = []
    for index in stride(from: worker, to: corpus.files.count, by: workers) {
      let report = try files.read(path: corpus.files[index])
      switch step {
      case .decoding: break
      case .scanning: reader.scan(report.utf8)
      case .extraction: reader.appendJSONLines(of: report.utf8, report: report.path, to: &lines)
      }
      guard lines.count >= 1 << 16 else { continue }
      write(output, lines, lines.count)
      lines.removeAll(keepingCapacity: true)
    }
    write(output, lines, lines.count)
    return Self.threadTime() - start
  }

  private static func threadTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }

  /// The most memory that the program has had, in kilobytes.
  private static var peakMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}
