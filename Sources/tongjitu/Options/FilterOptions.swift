import ArgumentParser
import Foundation
import Phrases
import Statistics
import Storage

/// Which rows a command prints; each option may be repeated or take several values with commas.
struct FilterOptions: ParsableArguments {
  @Option(name: .customLong("place"), help: ArgumentHelp("地区，可多个 (places)", valueName: "name"))
  var givenPlaces: [String] = []

  @Option(
    name: .customLong("metric"), help: ArgumentHelp("指标，可多个 (metrics, by id or name)", valueName: "metric"))
  var givenMetrics: [String] = []

  @Option(name: .customLong("year"), help: ArgumentHelp("年份，可写 2018-2024 (years)", valueName: "years"))
  var givenYears: [String] = []

  var places: [String] { givenPlaces.flatMap(FilterOptions.items) }
  var metrics: [String] { givenMetrics.flatMap(FilterOptions.items) }

  /// Whether nothing is left out.
  var isEmpty: Bool { givenPlaces.isEmpty && givenMetrics.isEmpty && givenYears.isEmpty }

  /// The years meant; empty for all.
  func years() throws -> Set<Int> {
    try givenYears.flatMap(FilterOptions.items).reduce(into: []) { years, item in
      years.formUnion(try YearRange(item).years)
    }
  }

  /// The values of an option that takes several with commas of either width.
  static func items(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == "，" || $0 == "、" }.map { $0.trimmingCharacters(in: .whitespaces) }
  }
}

/// A year, or a range of years as in 2018-2024.
struct YearRange: Equatable {
  let years: ClosedRange<Int>

  /// - Throws: a ``Failure`` that says what a year looks like.
  init(_ text: String) throws {
    let ends = text.split { "-—–~".contains($0) }.map { Int($0) }
    guard ends.count == 1 || ends.count == 2, let first = ends[0], let last = ends[ends.count - 1],
      (1900...2200).contains(first), first <= last, last <= 2200
    else { throw Failure(.usage, Terminal.phrases.notYears(text)) }
    years = first...last
  }
}

extension FilterOptions {
  /// The places meant, among those of the store; empty for all.
  func places(in store: Store) throws -> [Place] {
    guard !places.isEmpty else { return [] }
    let tree = try store.places(around: places)
    return try places.map(tree.resolve)
  }

  /// The observations meant.
  func query(in store: Store, catalogue: CatalogueOptions) throws -> ObservationQuery {
    let places = try places(in: store)
    let metrics = metrics.isEmpty ? [] : try catalogue.catalogue().metrics(named: metrics)
    let years = try years()
    return ObservationQuery(
      places: places.isEmpty ? nil : places, metrics: metrics.isEmpty ? nil : Set(metrics.map(\.id)),
      years: years.isEmpty ? nil : years)
  }
}
