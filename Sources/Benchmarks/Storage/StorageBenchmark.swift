import Foundation
import Statistics
import Storage

/// Measures the store: `StorageBenchmark [OBSERVATIONS] [FILE]`, by default a million in a temporary file.
///
/// With a file that is there already only the queries are measured. Queries are given in processor time.
@main
struct StorageBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let count = arguments.first.flatMap { Int($0) } ?? 1_000_000
    let temporary = FileManager.default.temporaryDirectory.appendingPathComponent(
      "benchmark-\(UUID()).sqlite"
    ).path
    let file = arguments.dropFirst().first ?? temporary
    let country = Country(observations: count)
    if !FileManager.default.fileExists(atPath: file) { try fill(file, with: country) }
    try query(file, of: country)
    if file == temporary {
      for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + suffix) }
    }
  }

  /// Saves all reports in batches; the time in which they are made up does not count.
  private static func fill(_ file: String, with country: Country) throws {
    let store = try Store(path: file, metrics: country.metrics)
    let clock = ContinuousClock()
    var spent = Duration.zero
    var processor = 0.0
    let batch = 1000
    for start in stride(from: 0, to: country.reportCount, by: batch) {
      let readings = (start..<min(start + batch, country.reportCount)).map(country.reading)
      let before = processorTime()
      spent += try clock.measure { try store.save(readings) }
      processor += processorTime() - before
    }
    let rows = country.reportCount * Country.statementsPerReport
    let bytes = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
    print("saved \(country.reportCount) reports with \(rows) observations in \(seconds(spent)) s")
    print("  \(Int(Double(rows) / processor)) observations per second of processor time")
    print(
      "  \(Int(Double(rows) / seconds(spent))) observations/s, \(Int(Double(country.reportCount) / seconds(spent))) reports/s"
    )
    print("  \(bytes / rows) bytes per observation, the reports' texts included")
  }

  private static func query(_ file: String, of country: Country) throws {
    let county = country.towns[country.towns.count / 2].parent
    let first = try median(of: 1) {
      _ = try Store(path: file).tabulation(metrics: country.metrics, within: county.map { [$0] })
    }
    print("one county's series, store just opened: \(first) s")
    let store = try Store(path: file)
    let oneCounty = try median(of: 9) {
      guard let county else { return }
      let tabulation = try store.tabulation(metrics: country.metrics, within: [county])
      _ = tabulation.series(of: country.metrics, for: county)
    }
    print("one county's series: \(oneCounty) s")
    var made = 0
    let national = try median(of: 3) {
      made = try store.series(of: country.metrics, at: .county).reduce(0) { $0 + $1.values.count }
    }
    print("all counties' series of all metrics, \(made) values: \(national) s")
    let oneMetric = try median(of: 3) {
      made = try store.series(of: [country.metrics[2]], at: .county).reduce(0) { $0 + $1.values.count }
    }
    print("all counties' series of one metric, \(made) values: \(oneMetric) s")
    print("peak memory: \(peakMemory() / 1024) MB")
  }

  private static func median(of runs: Int, _ body: () throws -> Void) rethrows -> Double {
    let times = try (0..<runs).map { _ in
      let before = processorTime()
      try body()
      return processorTime() - before
    }.sorted()
    return (times[runs / 2] * 1000).rounded() / 1000
  }

  private static func seconds(_ duration: Duration) -> Double {
    (duration / .milliseconds(1)).rounded() / 1000
  }

  /// The processor time that the program has used, in seconds: what it would take on a machine of its own.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory that the program ever had, in kilobytes; 0 where the system does not tell.
  private static func peakMemory() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
    return line.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first ?? 0
  }
}
