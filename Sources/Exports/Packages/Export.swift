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
    let resources = try PendingResources(of: self, naming: naming, in: folder)
    let seriesLines = try pending(
      "series.jsonl", in: folder, format: .jsonl, table: RowLayout.series(naming: naming).table(of: series))
    let observationLines = try pending(
      "observations.jsonl", in: folder, format: .jsonl,
      table: observationLayout.table(streaming: observations))
    let workbook = try PendingFile(folder + "/data.xlsx")
    try writeWorkbook(
      to: workbook.temporaryPath, naming: naming, observationCount: resources.reports.statements)
    var package = try PendingFile(folder + "/datapackage.json")
    try package.write(
      DataPackage(
        title: title ?? phrases.exportTitle, resources: resources.descriptions, reports: resources.reports,
        phrases: phrases
      ).bytes())

    try resources.commit()
    try seriesLines.commit()
    try observationLines.commit()
    try workbook.commit()
    try package.commit()
    return Self.fileNames
  }

  private static let fileNames = [
    "series.csv", "observations.csv", "metrics.csv", "series.jsonl", "observations.jsonl", "data.xlsx",
    "datapackage.json",
  ]

  /// The columns of observations.
  var observationLayout: RowLayout<ObservationRecord> {
    showsCorrections ? .correctedObservations : .observations
  }

  private func makeFolder(_ folder: String) throws(ExportError) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      let reason = (error as NSError).localizedDescription
      throw .cannotWrite(path: folder, reason: reason)
    }
  }

  /// Writes a table beside its place in a folder.
  func pending(_ name: String, in folder: String, format: RowFormat, table: RowTable) throws
    -> PendingFile
  {
    var file = try PendingFile(folder + "/" + name)
    try RowWriter(format: format, dialect: dialect).write(table) { try file.write($0) }
    return file
  }
}
