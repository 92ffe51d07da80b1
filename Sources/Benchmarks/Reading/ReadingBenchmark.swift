import Foundation

/// Measures the reading of reports, and fuzzes it.
///
///     TONGJITU_BENCHMARKS=1 swift run -c release ReadingBenchmark speed data/reports
///     TONGJITU_BENCHMARKS=1 swift run -c release ReadingBenchmark fuzz 100000 --seed 1
///     TONGJITU_BENCHMARKS=1 swift run -c release ReadingBenchmark fuzz 1 --seed 1 --from 4711
@main
enum ReadingBenchmark {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let seed = option("--seed", in: &arguments) ?? 1
    let first = option("--from", in: &arguments) ?? 0
    switch arguments.first {
    case "speed" where arguments.count == 2: try Speed(folder: arguments[1]).measure()
    case "fuzz":
      Fuzzing(seed: seed).run(first..<(first + (arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000)))
    default:
      print("usage: ReadingBenchmark speed FOLDER | fuzz COUNT [--seed N] [--from N]")
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
