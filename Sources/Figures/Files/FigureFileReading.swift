public import Charts
internal import Foundation
internal import Phrases

extension FigureFile {
  private static let kinds: KeyValuePairs<String, Chart.Kind> = [
    "line": .line, "bar": .bar, "facets": .facets, "slope": .slope, "grouped": .groupedBar,
    "stacked": .stackedBar,
  ]

  /// The name that a figure file has for a kind of chart.
  public static func name(of kind: Chart.Kind) -> String { kinds.first { $0.value == kind }?.key ?? "line" }

  /// The kind of chart that a figure file calls so; `nil` where there is none.
  public static func kind(named name: String) -> Chart.Kind? { kinds.first { $0.key == name }?.value }

  /// The names of all kinds.
  public static let kindNames = kinds.map(\.key)

  /// Reads a figure file.
  ///
  /// - Parameters:
  ///   - yaml: The file's text.
  ///   - path: The file as it was given: its last part names the figure and stands in messages.
  /// - Throws: ``FigureFileError`` with the line, the key and what was expected.
  public init(yaml: String, path: String) throws(FigureFileError) {
    let keys = try FigureFileKeys(yaml: yaml, path: path)
    let file = path.split(separator: "/").last ?? ""
    let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
    self.init(name: String(stem), path: path)
    lines = keys.lines
    kind = try keys.choice("kind", of: Self.kinds)
    metrics = try Self.metrics(keys)
    places = try keys.list("places", expected: .places)
    years = try Self.years(keys)
    data = try keys.text("data", expected: .table)
    texts = FigureTexts(
      title: try keys.text("title", expected: .text),
      subtitle: try keys.text("subtitle", expected: .text),
      note: try keys.text("note", expected: .text), source: try keys.text("source", expected: .text))
    highlight = try keys.list("highlight", expected: .places)
    breaks = try Self.breaks(keys)
    order = try keys.choice("sort", of: ["descending": .descending, "given": .given]) ?? .descending
    baseline =
      try keys.choice("baseline", of: ["zero": .zero, "fitted": .fitted, "log": .logarithmic]) ?? .suited
    look = try Self.look(keys)
    formats = try Self.formats(keys)
  }

  private static func metrics(_ keys: FigureFileKeys) throws(FigureFileError) -> [String] {
    if keys.has("metric"), keys.has("metrics") {
      throw keys.error("metrics", .both("metric", "metrics"))
    }
    if let metric = try keys.text("metric", expected: .oneMetric) {
      return [metric]
    }
    return try keys.list("metrics", expected: .metrics)
  }

  private static func years(_ keys: FigureFileKeys) throws(FigureFileError) -> ClosedRange<Int>? {
    if keys.has("year"), keys.has("years") {
      throw keys.error("years", .both("year", "years"))
    }
    if let text = try keys.text("year", expected: .year) {
      guard let year = year(text) else { throw keys.unexpected("year", expected: .year) }
      return year...year
    }
    guard let text = try keys.text("years", expected: .years) else { return nil }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { year(String($0)) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last else {
      throw keys.unexpected("years", expected: .years)
    }
    return first...last
  }

  private static func year(_ text: String) -> Int? {
    let digits = text.trimmingCharacters(in: .whitespaces)
    return digits.utf8.count == 4 ? Int(digits).flatMap { $0 >= 1000 ? $0 : nil } : nil
  }

  private static func breaks(_ keys: FigureFileKeys) throws(FigureFileError) -> [FigureBreak] {
    var breaks: [FigureBreak] = []
    for (text, words) in try keys.pairs("breaks", expected: .breaks) {
      guard let year = year(text) else { throw keys.unexpected("breaks", expected: .breaks) }
      breaks.append(FigureBreak(year: year, words: words))
    }
    return breaks
  }

  private static func look(_ keys: FigureFileKeys) throws(FigureFileError) -> FigureLook {
    var look = FigureLook()
    look.dotsPerInch = try dotsPerInch(keys)
    let expected = FigureFileValue.size(presets: ChartSize.presetNames)
    if let text = try keys.text("size", expected: expected) {
      guard let size = ChartSize(text, dotsPerInch: look.dotsPerInch ?? 96) else {
        throw keys.unexpected("size", expected: expected)
      }
      look.size = size
    }
    let themes = Theme.all.map(\.name)
    if let theme = try keys.text("theme", expected: .oneOf(themes)) {
      guard themes.contains(theme) else {
        throw keys.unexpected("theme", expected: .oneOf(themes))
      }
      look.theme = theme
    }
    look.language = try keys.choice("language", of: ["zh": .chinese, "en": .english]) ?? .chinese
    return look
  }

  private static func dotsPerInch(_ keys: FigureFileKeys) throws(FigureFileError) -> Double? {
    let expected = FigureFileValue.resolution(36...1200)
    guard let text = try keys.text("dpi", expected: expected) else { return nil }
    guard let dots = Double(text), (36...1200).contains(dots) else {
      throw keys.unexpected("dpi", expected: expected)
    }
    return dots
  }

  private static func formats(_ keys: FigureFileKeys) throws(FigureFileError) -> [FigureFormat] {
    let expected = FigureFileValue.someOf(FigureFormat.allCases.map(\.rawValue))
    let names = try keys.list("formats", expected: expected)
    let formats = names.compactMap { FigureFormat(rawValue: $0) }
    guard formats.count == names.count else { throw keys.unexpected("formats", expected: expected) }
    return formats.isEmpty ? FigureFormat.allCases : formats
  }
}
