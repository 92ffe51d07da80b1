internal import Foundation
internal import Phrases
internal import Statistics

extension Captions {
  /// Where the data come from: the author's words, the file, or the reports with the number of statements used.
  var source: String? {
    if let given = figure.texts.source {
      return given.hasSuffix("。") || given.hasSuffix(".") ? String(given.dropLast()) : given
    }
    if let file = figure.dataFile {
      let values = figure.series.reduce(0) { $0 + figure.values(of: $1).count { $0.value != nil } }
      return phrases.source(file: file.split(separator: "/").last.map(String.init) ?? file, values: values)
    }
    let statements = figure.series.flatMap(\.counted).filter { contribution in
      contribution.observation.period.map { figure.shownYears.contains($0.year) } ?? false
    }
    guard !statements.isEmpty else { return phrases.source(places: reporters, years: years) }
    return phrases.source(
      places: reporters, years: years, statements: statements.count, hasAnnex: figure.hasAnnex)
  }

  /// Who reported: the place, the places by name or number, or those under the place.
  private var reporters: String {
    if figure.places.count > 1 { return group }
    let place = figure.series[0].series.place
    return isRolledUp ? phrases.all(noun, of: place.name) : place.name
  }
}
