import CXlsxWriter
import Foundation

/// A workbook being written: the one owner of the C library's pointers.
///
/// The same cells always give the same bytes, as the date of creation is fixed.
struct Workbook: ~Copyable {
  /// Where a chart's line takes its name, years and values from: rows and columns count from 0.
  struct ChartLine {
    let column: Int
    let headerRow: Int
    let valueRows: Range<Int>
  }

  /// The rows that a sheet can hold.
  static let rowLimit = 1_048_576
  private static let textLimit = 32_767

  private let path: String
  /// The book; `nil` once it is closed, which frees it.
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private let header: UnsafeMutablePointer<lxw_format>
  private let heading: UnsafeMutablePointer<lxw_format>
  private var sheets: [String: UnsafeMutablePointer<lxw_worksheet>] = [:]
  private var numberFormats: [Int: UnsafeMutablePointer<lxw_format>] = [:]

  /// Begins a workbook at a path.
  ///
  /// - Parameter isLarge: Whether rows go to disk as they come instead of staying in memory. Charts then carry no
  ///   copy of their values, which some viewers draw them from.
  init(path: String, title: String, isLarge: Bool) throws(ExportError) {
    var options = lxw_workbook_options()
    options.constant_memory = isLarge ? 1 : 0
    options.use_zip64 = isLarge ? 1 : 0
    guard let book = workbook_new_opt(path, &options) else { throw Self.outOfMemory(path) }
    guard let header = workbook_add_format(book), let heading = workbook_add_format(book) else {
      lxw_workbook_free(book)
      throw Self.outOfMemory(path)
    }
    format_set_bold(header)
    format_set_bg_color(header, 0xE7EEF5)
    format_set_bottom(header, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_bold(heading)
    format_set_font_size(heading, 14)
    self.path = path
    self.book = book
    self.header = header
    self.heading = heading
    setProperties(title: title)
  }

  deinit {
    if let book { lxw_workbook_free(book) }
  }

  /// Adds a sheet under a name.
  mutating func addSheet(_ name: String) throws(ExportError) {
    guard let sheet = workbook_add_worksheet(book, name) else {
      throw Self.outOfMemory(path)
    }
    sheets[name] = sheet
  }

  /// Writes a header line of columns with their widths in characters, and keeps it in sight.
  func writeHeader(_ titles: [(text: String, width: Double)], on name: String) throws(ExportError) {
    for (column, title) in titles.enumerated() {
      try check(worksheet_write_string(sheet(name), 0, UInt16(column), title.text, header))
      try check(worksheet_set_column(sheet(name), UInt16(column), UInt16(column), title.width, nil))
    }
    worksheet_freeze_panes(sheet(name), 1, 0)
  }

  /// Lets a reader filter the rows under the header.
  func filterRows(_ count: Int, columns: Int, on name: String) throws(ExportError) {
    guard columns > 0 else { return }
    try check(worksheet_autofilter(sheet(name), 0, 0, UInt32(count), UInt16(columns - 1)))
  }

  /// Writes a cell; a missing one stays empty.
  ///
  /// A spreadsheet keeps 15 digits of a number: one that has more is written as text.
  mutating func write(_ cell: Cell, on name: String, row: Int, column: Int) throws(ExportError) {
    switch cell {
    case .missing: return
    case .integer(let value):
      try writeNumber(Decimal(value), isGrouped: false, on: name, row: row, column: column)
    case .decimal(let value):
      try writeNumber(value, isGrouped: true, on: name, row: row, column: column)
    case .text, .boolean, .list: try write(cell.plainText, on: name, row: row, column: column)
    }
  }

  /// Writes a text; no text is ever taken as a formula.
  func write(
    _ text: String, on name: String, row: Int, column: Int, isHeader: Bool = false, isHeading: Bool = false
  ) throws(ExportError) {
    guard !text.isEmpty else { return }
    let format = isHeading ? heading : isHeader ? header : nil
    try check(worksheet_write_string(sheet(name), UInt32(row), UInt16(column), Self.held(text), format))
  }

  /// Puts a line chart of cells of a sheet on it, its top left corner at a cell.
  ///
  /// The first column has the years; a cell that is empty is a gap in its line.
  func insertLineChart(
    title: String, axisTitle: String, lines: [ChartLine], on name: String, row: Int
  ) throws(ExportError) {
    guard let chart = workbook_add_chart(book, UInt8(LXW_CHART_LINE.rawValue)) else {
      throw Self.outOfMemory(path)
    }
    chart_title_set_name(chart, title)
    chart_axis_set_name(chart.pointee.y_axis, axisTitle)
    chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    chart_show_blanks_as(chart, UInt8(LXW_CHART_BLANKS_AS_GAP.rawValue))
    for line in lines {
      guard let series = chart_add_series(chart, nil, nil) else { throw Self.outOfMemory(path) }
      let (first, last) = (UInt32(line.valueRows.lowerBound), UInt32(line.valueRows.upperBound - 1))
      let column = UInt16(line.column)
      chart_series_set_categories(series, name, first, 0, last, 0)
      chart_series_set_values(series, name, first, column, last, column)
      chart_series_set_name_range(series, name, UInt32(line.headerRow), column)
      chart_series_set_marker_type(series, UInt8(LXW_CHART_MARKER_CIRCLE.rawValue))
    }
    var options = lxw_chart_options()
    options.x_scale = 1.5
    options.y_scale = 1.25
    try check(worksheet_insert_chart_opt(sheet(name), UInt32(row), 0, chart, &options))
  }

  /// Sets the width in characters of columns.
  func setWidth(_ width: Double, ofColumns columns: Range<Int>, on name: String) throws(ExportError) {
    guard !columns.isEmpty else { return }
    let (first, last) = (UInt16(columns.lowerBound), UInt16(columns.upperBound - 1))
    try check(worksheet_set_column(sheet(name), first, last, width, nil))
  }

  /// Writes all to the file.
  consuming func close() throws(ExportError) {
    let open = book
    book = nil
    let error = workbook_close(open)
    guard error == LXW_NO_ERROR else { throw Self.failure(error, path) }
  }

  private mutating func writeNumber(
    _ value: Decimal, isGrouped: Bool, on name: String, row: Int, column: Int
  ) throws(ExportError) {
    let text = Cell.decimal(value).plainText
    let digits = text.filter(\.isNumber).drop { $0 == "0" }
    guard digits.count <= 15, let number = Double(text) else {
      return try write(text, on: name, row: row, column: column)
    }
    let fraction = text.split(separator: ".").dropFirst().first?.count ?? 0
    let format = isGrouped ? try numberFormat(fractionDigits: fraction) : nil
    try check(worksheet_write_number(sheet(name), UInt32(row), UInt16(column), number, format))
  }

  private mutating func numberFormat(
    fractionDigits: Int
  ) throws(ExportError) -> UnsafeMutablePointer<lxw_format> {
    if let known = numberFormats[fractionDigits] { return known }
    guard let format = workbook_add_format(book) else { throw Self.outOfMemory(path) }
    let fraction = fractionDigits == 0 ? "" : "." + String(repeating: "0", count: fractionDigits)
    format_set_num_format(format, "#,##0" + fraction)
    numberFormats[fractionDigits] = format
    return format
  }

  private func sheet(_ name: String) -> UnsafeMutablePointer<lxw_worksheet>? { sheets[name] }

  private func check(_ error: lxw_error) throws(ExportError) {
    guard error == LXW_NO_ERROR else { throw Self.failure(error, path) }
  }

  private func setProperties(title: String) {
    title.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = 946_684_800
      workbook_set_properties(book, &properties)
    }
  }

  /// The text as a cell can hold it: at most 32,767 UTF-16 units, and none of the characters that XML has no place for.
  private static func held(_ text: String) -> String {
    var held = text
    if held.unicodeScalars.contains(where: { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" || $0 == "\0" }) {
      let scalars = held.unicodeScalars.map {
        $0 == "\u{FFFE}" || $0 == "\u{FFFF}" || $0 == "\0" ? "\u{FFFD}" : $0
      }
      held = String(String.UnicodeScalarView(scalars))
    }
    guard held.utf16.count > textLimit else { return held }
    while held.utf16.count >= textLimit { held.removeLast(max(1, (held.utf16.count - textLimit) / 2)) }
    return held + "…"
  }

  private static func outOfMemory(_ path: String) -> ExportError {
    .cannotWrite(path: path, reason: String(cString: strerror(ENOMEM)))
  }

  private static func failure(_ error: lxw_error, _ path: String) -> ExportError {
    .cannotWrite(path: path, reason: String(cString: lxw_strerror(error)))
  }
}
