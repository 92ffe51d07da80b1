internal import Foundation
internal import Statistics

/// Turns a record back into values, checking every number and word in it.
struct FigureRecordReader {
  let record: FigureRecord

  init(_ record: FigureRecord) { self.record = record }

  /// The case of an enumeration by its stable name.
  func known<Value: RawRepresentable<String>>(_ name: String) throws(FigureMetadataError) -> Value {
    guard let value = Value(rawValue: name) else { throw .unreadable(.unknownWord(name)) }
    return value
  }

  /// The place whose towns are compared.
  func within() throws(FigureMetadataError) -> Place? {
    guard let number = record.within else { return nil }
    return try place(number)
  }

  /// The series with their statements.
  func series() throws(FigureMetadataError) -> [ExplainedSeries] {
    var all: [ExplainedSeries] = []
    for series in record.series {
      var values: [SeriesValue] = []
      var written: [Int: String] = [:]
      for value in series.values {
        values.append(try self.value(value))
        written[value.year] = value.written
      }
      var contributions: [Contribution] = []
      for statement in series.statements { contributions.append(try contribution(statement)) }
      all.append(
        ExplainedSeries(
          series: Series(place: try place(series.place), metric: try metric(series.metric), values: values),
          contributions: contributions, asWritten: written))
    }
    return all
  }

  private func entry<Entry>(_ number: Int, of table: [Entry]) throws(FigureMetadataError) -> Entry {
    guard table.indices.contains(number) else { throw .unreadable(.missingEntry(number)) }
    return table[number]
  }

  private func months(_ ends: [Int]?) throws(FigureMetadataError) -> ClosedRange<Int>? {
    guard let ends else { return nil }
    guard ends.count == 2, ends[0] <= ends[1] else { throw .unreadable(.badRange) }
    return ends[0]...ends[1]
  }

  private func span(_ start: Int, _ end: Int) throws(FigureMetadataError) -> Range<Int> {
    guard 0 <= start, start <= end else { throw .unreadable(.badRange) }
    return start..<end
  }

  private func place(_ number: Int) throws(FigureMetadataError) -> Place {
    let place = try entry(number, of: record.places)
    guard !place.path.isEmpty, let level = Place.Level(rawValue: place.level) else {
      throw .unreadable(.badPlace)
    }
    return Place(path: place.path, level: level)
  }

  private func metric(_ number: Int) throws(FigureMetadataError) -> Metric {
    let metric = try entry(number, of: record.metrics)
    return Metric(
      id: metric.id, chineseName: metric.zh, englishName: metric.en, kind: try known(metric.kind),
      unit: UnitOfMeasure(metric.unit), combine: try known(metric.combine),
      rollUp: try known(metric.rollup), denominator: metric.denominator, theme: metric.theme,
      meaning: metric.means)
  }

  private func value(_ value: SeriesRecord.Value) throws(FigureMetadataError) -> SeriesValue {
    var basis: SeriesValue.Basis?
    if let name = value.basis { basis = try known(name) }
    return SeriesValue(
      year: value.year, value: value.value, qualifier: try known(value.qualifier),
      months: try months(value.months),
      coverage: Coverage(reported: value.reported, expected: value.expected),
      status: try known(value.status), basis: basis)
  }

  private func contribution(_ statement: SeriesRecord.Statement) throws(FigureMetadataError) -> Contribution {
    let report = try entry(statement.report, of: record.reports)
    let provenance = Provenance(
      report: ReportReference(hash: report.hash, path: report.path, format: report.format),
      span: try span(statement.start, statement.end), number: statement.number,
      sentenceSpan: try span(statement.sentenceStart, statement.sentenceEnd), sentence: statement.sentence,
      page: statement.page, rule: statement.rule)
    let months = try months(statement.months)
    let place = try place(statement.place)
    var stated = place
    if let number = statement.stated { stated = try self.place(number) }
    let observation = Observation(
      place: stated, metric: statement.metric,
      period: statement.year.map { Period(year: $0, months: months) }, value: statement.value,
      qualifier: try known(statement.qualifier), unit: UnitOfMeasure(statement.unit),
      role: try known(statement.role), provenance: provenance)
    return Contribution(place: place, observation: observation, use: try known(statement.use))
  }
}
