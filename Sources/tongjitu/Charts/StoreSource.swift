import Catalogues
import Figures
import Statistics
import Storage

/// The store as a source of series.
struct StoreSource {
  let store: Store
  let metrics: [Metric]

  init(_ store: StoreOptions, _ catalogue: CatalogueOptions) throws {
    self.store = try store.open()
    metrics = try catalogue.catalogue().metrics
  }

  /// Series with their statements, for some places and all under them or for all.
  func tabulation(within places: [Place]? = nil) throws -> TabulationSource {
    let towns = try ListedTowns().towns(in: store.places())
    let tabulation = try store.tabulationOfStatements(metrics: metrics, within: places, listed: towns)
    return TabulationSource(tabulation, metrics: metrics)
  }
}
