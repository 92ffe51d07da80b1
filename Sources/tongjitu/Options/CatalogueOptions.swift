import ArgumentParser
import Catalogues
import Phrases
import Statistics

/// Which metrics are known.
struct CatalogueOptions: ParsableArguments {
  @Option(
    name: .customLong("catalogue"),
    help: ArgumentHelp("自定义指标，补充或替换内置指标 (metrics of your own, beside the built-in ones)", valueName: "file"))
  var cataloguePath: String?

  /// The metrics with the words by which they are recognised.
  func catalogue() throws -> Catalogue {
    let standard = try Catalogue.standard()
    return try ownCatalogue().map(standard.adding) ?? standard
  }

  /// The metrics of the user's own file alone; `nil` where none is given.
  func ownCatalogue() throws -> Catalogue? {
    try cataloguePath.map {
      try Catalogue(yaml: String(decoding: try InputFile.contents(of: $0), as: UTF8.self), file: $0)
    }
  }
}

extension Catalogue {
  /// The metrics that a user names by id or name; all where none is named.
  func metrics(named names: [String]) throws -> [Metric] {
    try names.isEmpty ? metrics : names.map(metric(named:))
  }

  /// The metric that a user names.
  func metric(named name: String) throws -> Metric {
    let matches = metrics.first { $0.id == name || $0.chineseName == name || $0.englishName == name }
    if let match = matches { return match }
    let near = nearestNames(to: name, among: metrics.flatMap { [$0.id, $0.chineseName] })
    throw Failure(.usage, Terminal.phrases.noMetric(name, near: near))
  }
}
