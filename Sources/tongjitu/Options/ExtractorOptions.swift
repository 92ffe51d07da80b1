import ArgumentParser
import Catalogues
import Extraction

/// Which metrics and places reports are read with.
struct ExtractorOptions: ParsableArguments {
  @OptionGroup var metrics: CatalogueOptions

  @Option(
    name: .customLong("places"),
    help: ArgumentHelp("地名表，替换内置地名表 (a table of places instead of the built-in one)", valueName: "file"))
  var placesPath: String?

  /// The metrics with the words by which they are recognised.
  func catalogue() throws -> Catalogue { try metrics.catalogue() }

  /// What reads reports with these metrics and places.
  func extractor() throws -> Extractor {
    Extractor(catalogue: try catalogue(), places: try placeTable())
  }

  private func placeTable() throws -> PlaceTable {
    guard let path = placesPath else { return try .standard() }
    return try PlaceTable(csv: try InputFile.contents(of: path), file: path)
  }
}
