import ArgumentParser
import Foundation
import Ingestion
import Phrases
import Statistics

/// What series are turned into.
struct MeasureOptions: ParsableArguments {
  enum Name: String, CaseIterable, ExpressibleByArgument {
    case difference, change, index, average, rank, share
    case perHead = "per-head"
  }

  @Option(
    name: .customLong("measure"),
    help: ArgumentHelp(
      """
      不输出原值而输出：difference 增减量、change 增减率（比率为百分点）、index 定基指数、average 多年平均、per-head \
      人均、rank 位次、share 占比 (instead of the values: their change, index, mean, value per head, rank or share)
      """, valueName: "name"))
  var name: Name?

  @Option(help: ArgumentHelp("index 的基年 (the base year of an index)", valueName: "year"))
  var base: Int?

  @Option(help: ArgumentHelp("average 的年数 (the years of a mean)", valueName: "count"))
  var over = 3

  @Option(
    help: ArgumentHelp(
      "per-head 所用人口 CSV：place,year,population (the population, as a CSV)", valueName: "file"))
  var population: String?

  @Option(help: ArgumentHelp("per-head 按多少人计 (how many heads to count by)", valueName: "count"))
  var heads = 10_000

  func validate() throws {
    if name == .index, base == nil {
      throw ValidationError(Terminal.phrases.needs("--measure index", "--base"))
    }
    if name == .perHead, population == nil {
      throw ValidationError(Terminal.phrases.needs("--measure per-head", "--population"))
    }
    for (option, number) in [("--over", over), ("--heads", heads)] where number <= 0 {
      throw ValidationError(Terminal.phrases.notPositive(option))
    }
  }

  /// The measure asked for; `nil` for the values themselves.
  ///
  /// - Parameter places: The known places, among which those of the population are found.
  func measure(places: PlaceTree) throws -> Measure? {
    switch name {
    case nil: nil
    case .difference: .difference
    case .change: .change
    case .index: .index(base: base ?? 0)
    case .average: .average(years: over)
    case .rank: .rank
    case .share: .share
    case .perHead: .perHead(try heads(of: places), heads: Decimal(heads))
    }
  }

  private func heads(of places: PlaceTree) throws -> Population {
    let path = population ?? ""
    let population = try PopulationFile.parse(
      try InputFile.contents(of: path), file: path, places: places)
    guard !population.isEmpty else {
      throw Failure(.data, Terminal.phrases.named(path, Terminal.phrases.populationOfNoPlace))
    }
    return population
  }
}
