import Phrases
import Statistics

extension Export {
  /// Writes the workbook: data, charts, sources and notes.
  ///
  /// - Parameter observationCount: How many observations there are.
  /// - Throws: ``ExportError``, or what the source of the observations throws.
  func writeWorkbook(to path: String, naming: PlaceNaming, observationCount: Int) throws {
    let dataCount = series.reduce(0) { $0 + $1.values.count }
    let isLarge = dataCount + observationCount > rowsInMemory
    var book = try Workbook(path: path, title: title ?? phrases.exportTitle, isLarge: isLarge)
    for sheet in [phrases.dataSheet, phrases.chartSheet, phrases.sourceSheet, phrases.noteSheet] {
      try book.addSheet(sheet)
    }
    let names = Dictionary(metrics.map { ($0.id, metricName($0)) }, uniquingKeysWith: { first, _ in first })
    let data = SheetLayout.data(naming: naming, names: names, phrases: phrases)
    try writeRows(data, on: phrases.dataSheet, count: dataCount, book: &book) { emit in
      for one in series { try one.forEachPoint(emit) }
    }
    try writeCharts(naming: naming, book: &book)
    let sources = SheetLayout.sources(
      naming: naming, names: names, isCorrected: showsCorrections, phrases: phrases)
    try writeRows(
      sources, on: phrases.sourceSheet, count: observationCount, book: &book, records: observations)
    try writeNotes(dataCount: dataCount, observationCount: observationCount, book: &book)
    try book.close()
  }

  /// What a metric is called in the language of the export.
  func metricName(_ metric: Metric) -> String {
    phrases.language == .chinese ? metric.chineseName : metric.englishName
  }

  private func writeRows<Record>(
    _ layout: SheetLayout<Record>, on sheet: String, count: Int, book: inout Workbook,
    records: (_ emit: (Record) throws -> Void) throws -> Void
  ) throws {
    try book.writeHeader(
      layout.rows.columns.map { (phrases.columnTitle($0.name), layout.width(of: $0)) }, on: sheet)
    var row = 1
    try records { record in
      guard row < Workbook.rowLimit else { return }
      for (column, cell) in layout.rows.row(of: record).enumerated() {
        try book.write(cell, on: sheet, row: row, column: column)
      }
      row += 1
    }
    try book.filterRows(row - 1, columns: layout.rows.columns.count, on: sheet)
  }

  private func writeNotes(dataCount: Int, observationCount: Int, book: inout Workbook) throws {
    let sheet = phrases.noteSheet
    try book.setWidth(16, ofColumns: 0..<1, on: sheet)
    try book.setWidth(90, ofColumns: 1..<2, on: sheet)
    try book.write(title ?? phrases.exportTitle, on: sheet, row: 0, column: 0, isHeading: true)
    var row = 2
    for line in [phrases.missingCellsNote, phrases.chartSheetNote, phrases.longNumbersNote]
      + fullSheets(
        dataCount: dataCount, observationCount: observationCount) + notes
    {
      try book.write(line, on: sheet, row: row, column: 0)
      row += 1
    }
    row += 1
    for name in SheetLayout<SeriesPoint>.explained {
      try book.write(phrases.columnTitle(name), on: sheet, row: row, column: 0, isHeader: true)
      try book.write(phrases.columnMeaning(name), on: sheet, row: row, column: 1)
      row += 1
    }
  }

  /// What a reader must know of sheets that could not hold all rows.
  private func fullSheets(dataCount: Int, observationCount: Int) -> [String] {
    let room = Workbook.rowLimit - 1
    let sheets = [
      (phrases.dataSheet, dataCount, "series.csv"),
      (phrases.sourceSheet, observationCount, "observations.csv"),
    ]
    return sheets.filter { $0.1 > room }.map { sheet, count, file in
      phrases.sheetIsFull(sheet: sheet, rows: room, of: count, file: file)
    }
  }
}
