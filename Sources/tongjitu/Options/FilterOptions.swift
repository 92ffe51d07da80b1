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

  @OptionGroup var yearOptions: YearOptions

  var places: [String] { givenPlaces.flatMap(FilterOptions.items) }
  var metrics: [String] { givenMetrics.flatMap(FilterOptions.items) }

  /// Whether nothing is left out.
  var isEmpty: Bool { givenPlaces.isEmpty && givenMetrics.isEmpty && yearOptions.given.isEmpty }

  /// The years meant; empty for all.
  func years() throws -> Set<Int> { try yearOptions.years() }

  /// The values of an option that takes several with commas of either width.
  static func items(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == "，" || $0 == "、" }.map { $0.trimmingCharacters(in: .whitespaces) }
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
