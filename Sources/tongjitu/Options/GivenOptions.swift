import ArgumentParser
import Extraction
import Ingestion
import Statistics

/// What the user says of reports instead of their own words.
struct GivenOptions: ParsableArguments {
  @Option(
    name: .customLong("period"),
    help: ArgumentHelp("所有报告的年份，如 2023 或 2023:1-11 (the period of every report)", valueName: "year"))
  var period: String?

  /// The contexts given, with the place of all reports where there is one.
  func contexts(place: String?) throws -> GivenContexts {
    GivenContexts(forAll: try context(place: place, period: period))
  }

  private func context(place: String?, period: String?) throws -> GivenContext {
    GivenContext(place: try place.map(givenPlace), period: try period.map(givenPeriod))
  }

  private func givenPlace(_ words: String) throws -> Place {
    guard let place = Place(words: words) else {
      throw Failure(.usage, "“\(words)”不是地名：写作 澄湖区桃源镇 或 云泽市/澄湖区/桃源镇 (not a place)")
    }
    return place
  }

  private func givenPeriod(_ words: String) throws -> Period {
    let parts = words.split(separator: ":", maxSplits: 1)
    let months = parts.count > 1 ? parts[1].split(separator: "-").map { Int($0) } : [1, 12]
    guard let year = Int(parts.first ?? ""), (1900...2200).contains(year), months.count == 2,
      let first = months[0], let last = months[1], (1...12).contains(first), (first...12).contains(last)
    else { throw Failure(.usage, "“\(words)”不是年份：写作 2023 或 2023:1-11 (not a period)") }
    return Period(year: year, months: first...last)
  }
}
