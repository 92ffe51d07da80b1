import Catalogues
import Figures
import Statistics
import Storage

/// The store as a source of series, with corrections counted in.
struct StoreSource {
  let store: Store
  let metrics: [Metric]
  let corrections: Corrections

  init(_ store: StoreOptions, _ catalogue: CatalogueOptions, _ corrections: CorrectionOptions) throws {
    self.store = try store.open()
    metrics = try catalogue.catalogue().metrics
    self.corrections = try corrections.corrections(in: self.store)
  }

  /// Series with their statements, for some places and all under them or for all.
  func tabulation(within places: [Place]? = nil) throws -> TabulationSource {
    TabulationSource(try statements(within: places), metrics: metrics)
  }

  /// Everything that series are made from, with the statements.
  func statements(within places: [Place]? = nil) throws -> Tabulation {
    try store.tabulationOfStatements(
      metrics: metrics, within: places, listed: listedTowns(within: places), corrections: corrections)
  }

  /// Everything that series are made from, without the statements.
  func totals(within places: [Place]? = nil) throws -> Tabulation {
    try store.tabulation(
      metrics: metrics, within: places, listed: listedTowns(within: places), corrections: corrections)
  }

  /// The series of all places of a level that have a value.
  func series(of metrics: [Metric], at level: Place.Level) throws -> [Series] {
    try store.series(of: metrics, at: level, listed: listedTowns(within: nil), corrections: corrections)
  }

  private func listedTowns(within places: [Place]?) throws -> [Place] {
    try ListedTowns().towns(in: places.map(store.places(within:)) ?? store.places())
  }
}
