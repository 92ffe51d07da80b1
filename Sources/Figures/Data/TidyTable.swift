public import DelimitedFiles
public import Foundation
public import Statistics

/// A tidy table as the data of a figure: one value a row, with the places and metrics called as the file likes.
///
/// Columns are `place`, `metric`, `year` and `value`, and where the file has them `unit`, `qualifier`, `months`,
/// `reported`, `expected` and `written` (the words of a report for a value that is no exact number). An empty
/// value is a missing one. What `series --format csv` prints can be read back.
public struct TidyTable: SeriesSource, Sendable {
  /// One row, checked.
  struct Row: Hashable {
    let line: Int
    let place: String
    let metric: String
    let unit: String?
    let value: SeriesValue
    let written: String?
  }

  /// The name of the file.
  public let name: String
  private let rows: [Row]
  private let known: @Sendable (String) -> Metric?

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: The file's content, UTF-8.
  ///   - name: The file's name, for messages and the source line.
  ///   - metric: The catalogue's metric of an identifier; asked only for names that are no Chinese words.
  /// - Throws: `TableError` with the line at fault.
  public init(
    csv bytes: Data, name: String, metric: @escaping @Sendable (String) -> Metric? = { _ in nil }
  ) throws(TableError) {
    let text = try DelimitedText.text(of: bytes, file: name)
    self.name = name
    known = metric
    rows = try TidyRows(text, file: name).rows
  }

  /// The file's name.
  public var dataFile: String? { name }

  /// The metric that the file calls so, in the unit that the file gives.
  public func metric(named name: String) throws -> Metric {
    let own = rows.filter { $0.metric == name }
    guard !own.isEmpty else {
      throw FigureError.unknownMetric(name, nearest: nearestNames(to: name, among: rows.map(\.metric)))
    }
    return try madeMetric(name, rows: own)
  }

  /// The place that the file calls so.
  public func place(named name: String) throws -> Place {
    guard rows.contains(where: { $0.place == name }) else {
      throw FigureError.unknownPlace(name, nearest: nearestNames(to: name, among: rows.map(\.place)))
    }
    return Place(path: [name], level: .town)
  }

  /// The places in the order of the file.
  public func places(with metric: Metric) -> [Place] {
    distinct(rows.filter { $0.metric == metric.id }.map(\.place)).map { Place(path: [$0], level: .town) }
  }

  /// The metrics in the order of the file.
  public func metrics() throws -> [Metric] { try distinct(rows.map(\.metric)).map(metric(named:)) }

  /// The values of a place; years without a row are missing.
  public func series(of metric: Metric, for place: Place, years: ClosedRange<Int>?) -> ExplainedSeries {
    let ofMetric = rows.filter { $0.metric == metric.id }
    let own = ofMetric.filter { $0.place == place.path[0] }
    guard let span = years ?? Self.span(of: ofMetric) else {
      return ExplainedSeries(series: Series(place: place, metric: metric, values: []))
    }
    let byYear = Dictionary(own.map { ($0.value.year, $0) }) { first, _ in first }
    let nothing = Coverage(reported: 0, expected: own.map(\.value.coverage.expected).max() ?? 1)
    let values = span.map { year in
      byYear[year]?.value ?? SeriesValue(year: year, value: nil, coverage: nothing, status: .missing)
    }
    return ExplainedSeries(
      series: Series(place: place, metric: metric, values: values),
      asWritten: byYear.compactMapValues(\.written).filter { span.contains($0.key) })
  }

  private static func span(of rows: [Row]) -> ClosedRange<Int>? {
    let years = rows.map(\.value.year)
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }

  /// The catalogue's metric where the file uses its identifier, else one of the file's own making.
  private func madeMetric(_ name: String, rows: [Row]) throws(TableError) -> Metric {
    let catalogued = name.utf8.allSatisfy { $0 < 128 } ? known(name) : nil
    let units = distinct(rows.compactMap(\.unit))
    if units.count > 1, let row = rows.first(where: { $0.unit == units[1] }) {
      throw TableError(
        file: self.name, line: row.line,
        fault: .severalUnits(metric: name, first: units[0], other: units[1]))
    }
    let unit = units.first ?? catalogued?.unit.symbol ?? ""
    return Metric(
      id: name, chineseName: catalogued?.chineseName ?? name, englishName: catalogued?.englishName ?? name,
      kind: Self.kind(of: catalogued, unit: unit, values: rows.compactMap(\.value.value)),
      unit: UnitOfMeasure(unit), combine: .first, rollUp: unit == "%" ? .weighted : .sum)
  }

  private static func kind(of catalogued: Metric?, unit: String, values: [Decimal]) -> Metric.Kind {
    if unit == "%" { return .rate }
    if let catalogued, catalogued.unit.symbol == unit { return catalogued.kind }
    return values.allSatisfy { $0.exponent >= 0 } ? .count : .amount
  }

  private func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
