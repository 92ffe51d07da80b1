internal import YAMLFiles
internal import Yams

extension Catalogue {
  /// Reads a catalogue in the form of `data/catalogue.yaml`.
  ///
  /// A file with no more than `metrics:` is one too: add it to the standard catalogue with ``adding(_:)``.
  ///
  /// - Parameters:
  ///   - yaml: The text of the file.
  ///   - file: Its name, for messages.
  /// - Throws: ``CatalogueError`` with the metric and the key that are wrong.
  public init(yaml: String, file: String = "catalogue.yaml") throws(CatalogueError) {
    let root: Node?
    do {
      root = try YAMLText.root(of: yaml)
    } catch {
      throw .notYAML(file: file, error)
    }
    guard let root else { throw .empty(file: file) }
    self = try CatalogueReader(file: file).catalogue(root)
  }

  /// The catalogue that travels inside the program.
  public static func standard() throws(CatalogueError) -> Catalogue {
    try Catalogue(yaml: String(decoding: EmbeddedData.catalogue, as: UTF8.self))
  }
}
