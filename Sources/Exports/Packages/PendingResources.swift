import Statistics

/// The CSV files of an export that its package describes, written and not yet in their places.
struct PendingResources: ~Copyable {
  /// What the package says of the files.
  let descriptions: [DataPackage.Resource]
  /// The reports that the observations were read from.
  let reports: ReportList
  private let series: PendingFile
  private let observations: PendingFile
  private let metrics: PendingFile

  /// Writes the files beside their places in a folder.
  init(of export: Export, naming: PlaceNaming, in folder: String) throws {
    var descriptions: [DataPackage.Resource] = []
    func pending(
      _ name: String, _ table: RowTable, key: [String], parent: DataPackage.ForeignKey? = nil
    ) throws -> PendingFile {
      let file = try export.pending(name + ".csv", in: folder, format: .csv, table: table)
      let schema = DataPackage.Schema(
        columns: table.columns, key: key, parent: parent, phrases: export.phrases)
      descriptions.append(DataPackage.Resource(name: name, bytes: file.byteCount, schema: schema))
      return file
    }
    let series = try pending(
      "series", RowLayout.series(naming: naming).table(of: export.series), key: ["place", "metric", "year"],
      parent: DataPackage.ForeignKey(field: "metric", resource: "metrics"))
    var reports = ReportList()
    let layout = export.observationLayout
    let observations = try pending(
      "observations",
      layout.table { emit in
        try export.observations { record in
          reports.add(record.observation.provenance.report)
          try emit(record)
        }
      }, key: [])
    let metrics = try pending("metrics", RowLayout.metrics.table(of: export.metrics), key: ["metric"])
    self.descriptions = descriptions
    self.reports = reports
    self.series = series
    self.observations = observations
    self.metrics = metrics
  }

  /// Puts the files in their places.
  consuming func commit() throws(ExportError) {
    try series.commit()
    try observations.commit()
    try metrics.commit()
  }
}
