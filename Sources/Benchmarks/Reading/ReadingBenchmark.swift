import Foundation

/// Measures the reading of reports, and fuzzes it.
///
///     TONGJITU_BENCHMARKS=1 swift run -c release ReadingBenchmark throughput --megabytes 100
///     TONGJITU_BENCHMARKS=1 swift run -c release ReadingBenchmark reports FOLDER --megabytes 100
///     TONGJITU_BENCHMARKS=1 swift run -c release ReadingBenchmark formats data/reports
///     TONGJITU_BENCHMARKS=1 swift run -c release ReadingBenchmark fuzz 100000 --seed 1
///     TONGJITU_BENCHMARKS=1 swift run -c release ReadingBenchmark fuzz 1 --seed 1 --from 4711
@main
enum ReadingBenchmark {
  static func main() async throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let seed = option("--seed", in: &arguments) ?? 1
    let first = option("--from", in: &arguments) ?? 0
    let bytes = (option("--megabytes", in: &arguments) ?? 100) * 1_000_000
    switch (arguments.first, arguments.dropFirst().first) {
    case ("throughput", let folder):
      let corpus =
        try folder.map(ReportCorpus.init(existing:)) ?? ReportCorpus(bytes: bytes, seed: seed)
      defer { corpus.remove() }
      try await Throughput(corpus).measure()
    case ("reports", let folder?): _ = try ReportCorpus(bytes: bytes, seed: seed, folder: folder)
    case ("formats", let folder?): try FormatSpeed(folder: folder).measure()
    case ("fuzz", let count):
      try Fuzzing(seed: seed).run(first..<(first + (count.flatMap { Int($0) } ?? 100_000)))
    default:
      print(
        "usage: ReadingBenchmark throughput [FOLDER] [--megabytes N] | reports FOLDER [--megabytes N] | formats FOLDER"
          + " | fuzz COUNT [--from N]; each with [--seed N]")
      exit(64)
    }
  }

  /// Takes an option and its number out of the arguments.
  private static func option(_ name: String, in arguments: inout [String]) -> Int? {
    guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else { return nil }
    let value = Int(arguments[index + 1])
    arguments.removeSubrange(index...(index + 1))
    return value
  }
}
