import Foundation
public import Phrases
public import Statistics

/// Everything that leaves for other programs at once: series, the statements behind them, and what both mean.
///
///     let export = Export(series: series, metrics: catalogue.metrics, observations: records)
///     try export.write(to: "out")
///
/// In the folder then stand `series.csv`, `observations.csv` and `metrics.csv` with the `datapackage.json` that
/// describes them, `series.jsonl` and `observations.jsonl` with the same rows, and `data.xlsx`.
public struct Export {
  /// Hands records over one by one; may be asked more than once, with the same result.
  public typealias Records = (_ emit: (ObservationRecord) throws -> Void) throws -> Void

  /// What an export is called; the language's own words where it is `nil`.
  public var title: String?
  /// Lines for a reader of the workbook, such as what was left out.
  public var notes: [String] = []
  /// The language of titles, headers and notes; names in CSV and JSON are the same in all.
  public var phrases = Phrases(.chinese)
  /// What the CSV files are for; ``CSVDialect/spreadsheet`` adds the byte order mark.
  public var dialect = CSVDialect.data

  /// Whether observations say why they were corrected; only where corrections were given.
  public var showsCorrections = false

  /// The rows beyond which the workbook is written by way of the disk.
  var rowsInMemory = 100_000

  let series: [Series]
  let metrics: [Metric]
  let observations: Records

  /// Gathers an export of observations that come one by one, as from a database cursor.
  ///
  /// - Parameter metrics: The metrics to describe; those of the series are described in any case.
  public init(series: [Series], metrics: [Metric] = [], streaming observations: @escaping Records) {
    self.series = series
    let known = Set(metrics.map(\.id))
    var added: Set<Metric.ID> = []
    self.metrics =
      metrics + series.map(\.metric).filter { !known.contains($0.id) && added.insert($0.id).inserted }
    self.observations = observations
  }

  /// Gathers an export of observations at hand.
  ///
  /// - Parameter metrics: The metrics to describe; those of the series are described in any case.
  public init(series: [Series], metrics: [Metric] = [], observations: some Sequence<ObservationRecord>) {
    self.init(series: series, metrics: metrics) { emit in
      for record in observations { try emit(record) }
    }
  }

  /// Writes all files to a folder, which is made if it is not there.
  ///
  /// All are written under other names first and take their places together at the end, so that an export that
  /// fails leaves what stood in the folder as it was.
  ///
  /// - Returns: The names of the files, the package's description last.
  /// - Throws: ``ExportError``, or what the source of the observations throws.
  @discardableResult
  public func write(to folder: String) throws -> [String] {
    try makeFolder(folder)
    let naming = PlaceNaming(telling: series.map(\.place))
    let seriesTable = RowLayout.series(naming: naming).table(of: series)
    let observationLayout = showsCorrections ? RowLayout.correctedObservations : RowLayout.observations
    let observationTable = observationLayout.table(streaming: observations)
    let metricTable = RowLayout.metrics.table(of: metrics)

    var reports = ReportList()
    var resources: [DataPackage.Resource] = []
    func pendingCSV(_ name: String, _ table: RowTable, key: [String], parent: DataPackage.ForeignKey? = nil)
      throws
      -> PendingFile
    {
      let file = try pending(name + ".csv", in: folder, format: .csv, table: table)
      let schema = DataPackage.Schema(columns: table.columns, key: key, parent: parent, phrases: phrases)
      resources.append(DataPackage.Resource(name: name, bytes: file.byteCount, schema: schema))
      return file
    }
    let seriesCSV = try pendingCSV(
      "series", seriesTable, key: ["place", "metric", "year"],
      parent: DataPackage.ForeignKey(field: "metric", resource: "metrics"))
    let observationsCSV = try pendingCSV(
      "observations",
      observationLayout.table { emit in
        try observations { record in
          reports.add(record.observation.provenance.report)
          try emit(record)
        }
      }, key: [])
    let metricsCSV = try pendingCSV("metrics", metricTable, key: ["metric"])
    let seriesJSON = try pending("series.jsonl", in: folder, format: .jsonl, table: seriesTable)
    let observationsJSON = try pending(
      "observations.jsonl", in: folder, format: .jsonl, table: observationTable)
    let workbook = try PendingFile(folder + "/data.xlsx")
    try writeWorkbook(to: workbook.temporaryPath, naming: naming, observationCount: reports.statements)
    var package = try PendingFile(folder + "/datapackage.json")
    try package.write(
      DataPackage(
        title: title ?? phrases.exportTitle, resources: resources, reports: reports, phrases: phrases
      )
      .bytes())

    try seriesCSV.commit()
    try observationsCSV.commit()
    try metricsCSV.commit()
    try seriesJSON.commit()
    try observationsJSON.commit()
    try workbook.commit()
    try package.commit()
    return Self.fileNames
  }

  private static let fileNames = [
    "series.csv", "observations.csv", "metrics.csv", "series.jsonl", "observations.jsonl", "data.xlsx",
    "datapackage.json",
  ]

  private func makeFolder(_ folder: String) throws(ExportError) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      let reason = (error as NSError).localizedDescription
      throw .cannotWrite(path: folder, reason: reason)
    }
  }

  private func pending(_ name: String, in folder: String, format: RowFormat, table: RowTable) throws
    -> PendingFile
  {
    var file = try PendingFile(folder + "/" + name)
    try RowWriter(format: format, dialect: dialect).write(table) { try file.write($0) }
    return file
  }
}
