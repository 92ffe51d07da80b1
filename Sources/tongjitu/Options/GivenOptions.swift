import ArgumentParser
import Extraction
import Ingestion
import Phrases
import Reports
import Statistics

/// What the user says of reports instead of their own words.
struct GivenOptions: ParsableArguments {
  @Option(
    name: .customLong("period"),
    help: ArgumentHelp("所有报告的年份，如 2023 或 2023:1-11 (the period of every report)", valueName: "year"))
  var period: String?

  @Option(
    name: .customLong("manifest"),
    help: ArgumentHelp(
      "逐个报告的地区和年份，CSV：file,place,period (places and periods of single reports)", valueName: "file"))
  var manifestPath: String?

  /// The contexts given for the reports that are to be read, with the place of all where there is one.
  ///
  /// - Throws: a ``Failure`` or a `TableError` where what is given cannot be used.
  func contexts(place: String?, for sources: [ReportSource]) throws -> GivenContexts {
    let manifest = try manifest()
    try manifest?.check(against: sources)
    return try contexts(place: place, manifest)
  }

  /// The contexts given for one report; rows of a manifest that are about others are let be.
  func contexts(place: String?) throws -> GivenContexts { try contexts(place: place, try manifest()) }

  private func contexts(place: String?, _ manifest: Manifest?) throws -> GivenContexts {
    let forAll = GivenContext(place: try place.map(givenPlace), period: try period.map(givenPeriod))
    return GivenContexts(forAll: forAll, byFile: manifest?.contexts ?? [:])
  }

  private func manifest() throws -> Manifest? {
    try manifestPath.map { try Manifest(csv: InputFile.contents(of: $0), name: $0) }
  }

  private func givenPlace(_ words: String) throws -> Place {
    guard let place = Place(words: words) else {
      throw Failure(.usage, Terminal.phrases.notAPlace(words))
    }
    return place
  }

  private func givenPeriod(_ words: String) throws -> Period {
    guard let period = Period(words: words) else {
      throw Failure(.usage, Terminal.phrases.notAPeriod(words))
    }
    return period
  }
}
