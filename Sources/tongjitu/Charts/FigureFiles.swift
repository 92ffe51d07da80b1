import Catalogues
import Figures
import Foundation
import Phrases
import Statistics
import Synchronization

/// Reads figure files and makes their figures.
struct FigureFiles {
  private let store: StoreOptions
  private let catalogue: CatalogueOptions
  private let corrections: CorrectionOptions

  init(_ store: StoreOptions, _ catalogue: CatalogueOptions, _ corrections: CorrectionOptions) {
    self.store = store
    self.catalogue = catalogue
    self.corrections = corrections
  }

  /// The figure file at a path, with its figure.
  func figure(at path: String, colours: inout ColourAssignment) throws -> (file: FigureFile, figure: Figure) {
    let data = try InputFile.contents(of: path)
    let file = try FigureFile(yaml: String(decoding: data, as: UTF8.self), path: path)
    return (file, try Figure(file, from: try source(of: file), colours: &colours))
  }

  /// The figure's own table, relative to its file, or the store.
  private func source(of file: FigureFile) throws -> any SeriesSource {
    guard let data = file.data else { return try StoreSource(store, catalogue, corrections).tabulation() }
    let folder = URL(fileURLWithPath: file.path).deletingLastPathComponent()
    let path = data.hasPrefix("/") ? data : folder.appendingPathComponent(data).path
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Failure(.missingInput, Terminal.phrases.noDataFile(data, of: file.path))
    }
    let names = MetricNames()
    return try TidyTable(csv: bytes, name: data) { names.metric($0) }
  }
}

/// The catalogue's metrics for tables that call them by identifier; the catalogue is opened only when one does.
private final class MetricNames: Sendable {
  private let catalogue = Mutex<Catalogue?>(nil)

  func metric(_ id: String) -> Metric? {
    catalogue.withLock { catalogue in
      if catalogue == nil { catalogue = try? Catalogue.standard() }
      return catalogue?.metric(id)
    }
  }
}
