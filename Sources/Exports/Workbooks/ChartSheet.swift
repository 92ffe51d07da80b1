import Foundation
import Phrases
import Statistics

extension Export {
  /// The lines that one chart can show apart.
  private static let linesPerChart = 12
  /// The rows that a chart covers at the usual height of rows.
  private static let chartHeight = 19
  /// The columns that a sheet can hold beside the years.
  private static let placeLimit = 16_383

  /// Writes, for each metric, a table of years by places with a line chart of it underneath.
  func writeCharts(naming: PlaceNaming, book: inout Workbook) throws {
    let sheet = phrases.chartSheet
    var row = 0
    var widest = 0
    for block in metricBlocks() {
      try writeBlock(block, naming: naming, from: &row, book: &book)
      widest = max(widest, block.count)
    }
    try book.setWidth(18, ofColumns: 1..<(widest + 1), on: sheet)
  }

  /// The series of each metric, metrics in the order that they are met.
  private func metricBlocks() -> [[Series]] {
    var order: [Metric.ID] = []
    var blocks: [Metric.ID: [Series]] = [:]
    for one in series where !one.values.isEmpty {
      if blocks[one.metric.id] == nil { order.append(one.metric.id) }
      if blocks[one.metric.id, default: []].count < Self.placeLimit {
        blocks[one.metric.id, default: []].append(one)
      }
    }
    return order.compactMap { blocks[$0] }
  }

  private func writeBlock(
    _ block: [Series], naming: PlaceNaming, from row: inout Int, book: inout Workbook
  ) throws {
    let sheet = phrases.chartSheet
    let metric = block[0].metric
    let unit = phrases.unit(metric.unit.symbol)
    let name = metricName(metric)
    let years = block.flatMap { $0.values.map(\.year) }
    guard let first = years.min(), let last = years.max() else { return }

    try book.write("\(name) (\(unit))", on: sheet, row: row, column: 0, isHeading: true)
    let headerRow = row + 1
    try book.write(phrases.columnTitle("year"), on: sheet, row: headerRow, column: 0, isHeader: true)
    for (number, one) in block.enumerated() {
      try book.write(
        naming.name(of: one.place), on: sheet, row: headerRow, column: number + 1, isHeader: true)
    }
    let columns = block.map { Dictionary($0.values.map { ($0.year, $0.value) }) { first, _ in first } }
    for year in first...last {
      let yearRow = headerRow + 1 + year - first
      try book.write(.integer(year), on: sheet, row: yearRow, column: 0)
      for (number, values) in columns.enumerated() {
        try book.write(.decimal(orMissing: values[year] ?? nil), on: sheet, row: yearRow, column: number + 1)
      }
    }
    let end = headerRow + 2 + last - first
    let shown = min(block.count, Self.linesPerChart)
    let rest = shown < block.count ? " — " + phrases.chartShowsFirst(shown, of: block.count) : ""
    try book.insertLineChart(
      title: name + rest, axisTitle: unit,
      lines: (1...shown).map {
        Workbook.ChartLine(column: $0, headerRow: headerRow, valueRows: headerRow + 1..<end)
      },
      on: sheet, row: end + 1)
    row = end + 1 + Self.chartHeight + 1
  }
}
