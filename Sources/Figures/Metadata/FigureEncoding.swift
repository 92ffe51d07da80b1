internal import Charts
internal import Phrases
internal import Statistics

extension Figure {
  /// The keyword under which a picture keeps its figure.
  public static let metadataKeyword = "Tongjitu-Figure"

  /// The whole figure as JSON, to travel inside its picture: how it is drawn, its data and the statements behind them.
  ///
  /// The same figure gives the same text. ``init(metadata:)`` reads it.
  public func metadata() -> String {
    var writer = FigureRecordWriter()
    return writer.record(of: self).json
  }
}

/// Turns a figure into its record, collecting what goes into tables.
private struct FigureRecordWriter {
  private var places = NumberedTable<FigureRecord.Place>()
  private var metrics = NumberedTable<FigureRecord.Metric>()
  private var reports = NumberedTable<FigureRecord.Report>()

  init() {}

  mutating func record(of figure: Figure) -> FigureRecord {
    let series = zip(figure.series, figure.styles).map { record(of: $0, style: $1) }
    let within = figure.within.map { number(of: $0) }
    return FigureRecord(
      name: figure.name, kind: figure.kind.rawValue,
      years: [figure.years.lowerBound, figure.years.upperBound], within: within, title: figure.texts.title,
      subtitle: figure.texts.subtitle, note: figure.texts.note, source: figure.texts.source,
      highlight: figure.highlight,
      breaks: figure.breaks.map { FigureRecord.Break(year: $0.year, words: $0.words) },
      order: figure.order.rawValue, baseline: figure.baseline.rawValue, size: figure.look.size.description,
      sizeDPI: figure.look.size.dotsPerInch, theme: figure.look.theme, dpi: figure.look.dotsPerInch,
      language: figure.look.language.rawValue, data: figure.dataFile,
      annex: figure.hasAnnex ? true : nil, series: series, places: places.entries, metrics: metrics.entries,
      reports: reports.entries)
  }

  private mutating func record(of explained: ExplainedSeries, style: Int) -> SeriesRecord {
    SeriesRecord(
      place: number(of: explained.series.place), metric: number(of: explained.series.metric), style: style,
      values: explained.series.values.map { record(of: $0, written: explained.asWritten[$0.year]) },
      statements: explained.contributions.map { record(of: $0) })
  }

  private func record(of value: SeriesValue, written: String?) -> SeriesRecord.Value {
    SeriesRecord.Value(
      year: value.year, value: value.value, qualifier: value.qualifier.rawValue, months: pair(value.months),
      reported: value.coverage.reported, expected: value.coverage.expected, status: value.status.rawValue,
      basis: value.basis?.rawValue, written: written)
  }

  private mutating func record(of contribution: Contribution) -> SeriesRecord.Statement {
    let observation = contribution.observation
    let provenance = observation.provenance
    let stated = observation.place == contribution.place ? nil : observation.place
    return SeriesRecord.Statement(
      place: number(of: contribution.place), stated: stated.map { number(of: $0) },
      year: observation.period?.year, months: pair(observation.period?.months), metric: observation.metric,
      value: observation.value, unit: observation.unit.symbol, qualifier: observation.qualifier.rawValue,
      role: observation.role.rawValue, use: contribution.use.rawValue,
      report: number(of: provenance.report), number: provenance.number, start: provenance.span.lowerBound,
      end: provenance.span.upperBound, sentence: provenance.sentence,
      sentenceStart: provenance.sentenceSpan.lowerBound, sentenceEnd: provenance.sentenceSpan.upperBound,
      page: provenance.page, rule: provenance.rule)
  }

  private func pair(_ months: ClosedRange<Int>?) -> [Int]? { months.map { [$0.lowerBound, $0.upperBound] } }

  private mutating func number(of place: Place) -> Int {
    places.number(of: FigureRecord.Place(path: place.path, level: place.level.rawValue))
  }

  private mutating func number(of report: ReportReference) -> Int {
    reports.number(of: FigureRecord.Report(path: report.path, hash: report.hash, format: report.format))
  }

  private mutating func number(of metric: Metric) -> Int {
    metrics.number(
      of: FigureRecord.Metric(
        id: metric.id, zh: metric.chineseName, en: metric.englishName, kind: metric.kind.rawValue,
        unit: metric.unit.symbol, combine: metric.combine.rawValue, rollup: metric.rollUp.rawValue,
        denominator: metric.denominator, theme: metric.theme, means: metric.meaning))
  }
}
