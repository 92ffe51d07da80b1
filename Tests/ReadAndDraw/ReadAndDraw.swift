import CairoRendering
import Catalogues
import Extraction
import Figures
import Foundation
import Reports
import Statistics

/// Uses the libraries as another package would: `ReadAndDraw REPORTS PLACE PICTURE.png` draws a place's headline metrics.
@main enum ReadAndDraw {
  static func main() throws {
    let arguments = CommandLine.arguments
    let catalogue = try Catalogue.standard()
    let extractor = Extractor(catalogue: catalogue, places: try .standard())
    var observations: [Observation] = []
    ReportReader().read(ReportWalker.walk([arguments[1]]).sources) { outcome in
      guard case .read(let text) = outcome else { return }
      let report = ReportReference(hash: text.hash, path: text.path, format: text.format.rawValue)
      observations += extractor.extract(text.utf8, report: report).observations
    }
    let tabulation = Tabulation(observations: observations, metrics: catalogue.metrics)
    let source = TabulationSource(tabulation, metrics: catalogue.metrics)
    var colours = ColourAssignment()
    let figures = try DistrictFigures(
      of: source.place(named: arguments[2]), metrics: catalogue.metrics, from: source, colours: &colours)
    let renderer = try SceneRenderer()
    let scene = try (figures.overview ?? figures.metrics[0]).scene(measurer: renderer.measurer)
    try Data(renderer.png(scene)).write(to: URL(fileURLWithPath: arguments[3]))
    print("\(observations.count) observations, \(figures.metrics.count) metrics")
  }
}
