/// The texts of a workbook and of the data package beside it.
extension Phrases {
  /// The sheet of series, a year a line.
  public var dataSheet: String { text("数据", "Data") }
  /// The sheet of line charts.
  public var chartSheet: String { text("图表", "Charts") }
  /// The sheet of statements behind the data.
  public var sourceSheet: String { text("来源", "Sources") }
  /// The sheet that explains the others.
  public var noteSheet: String { text("说明", "Notes") }

  /// The title of an export that was given none.
  public var exportTitle: String {
    text("法治政府建设年度报告数据", "Figures from annual rule-of-law reports")
  }

  /// The word for a qualifier, by its name in results.
  public func qualifier(_ name: String) -> String {
    switch name {
    case "exact": text("确数", "exact")
    case "at_least": text("至少", "at least")
    case "at_most": text("至多", "at most")
    case "approx": text("约", "approximate")
    default: name
    }
  }

  /// The word for a status, by its name in results.
  public func status(_ name: String) -> String {
    switch name {
    case "reported": text("已报", "reported")
    case "incomplete": text("部分地区未报", "incomplete")
    case "partial": text("部分月份", "part of the year")
    case "missing": text("缺报", "missing")
    default: name
    }
  }

  /// How a reader must take empty cells.
  public var missingCellsNote: String {
    text("空单元格表示没有数据，不是0；是否缺报见“状态”列。", "An empty cell means that there is no figure, never 0; see Status.")
  }

  /// How a reader must take the charts.
  public var chartSheetNote: String {
    text(
      "图表按“图表”工作表的数值绘制；下限、约数和不满一年的数值见“数据”工作表的“限定”“月份”“状态”列。",
      "Charts are drawn from the cells beside them; bounds and part-years are marked on the Data sheet.")
  }

  /// That a chart shows only the first of many places.
  public func chartShowsFirst(_ shown: Int, of all: Int) -> String {
    text("图中为前\(shown)个地区，共\(all)个", "first \(shown) of \(all) places")
  }

  /// That numbers too long for a spreadsheet stand as text.
  public var longNumbersNote: String {
    text("超过15位有效数字的数值以文本保存，以免失真。", "Numbers of more than 15 digits are kept as text so as to stay exact.")
  }

  /// That a sheet could not hold all rows, and where the rest is.
  public func sheetIsFull(sheet: String, rows: Int, of all: Int, file: String) -> String {
    text(
      "“\(sheet)”工作表只容前\(rows)行，全部\(all)行见\(file)。",
      "Sheet \(sheet) holds the first \(rows) rows; all \(all) are in \(file).")
  }

  /// What a data package of series and statements is.
  public var packageDescription: String {
    text(
      "由年度报告提取的逐年数据（series.csv）及其逐条出处（observations.csv）；同名的.jsonl文件内容相同。",
      "Yearly figures read from annual reports (series.csv) and the statements behind them (observations.csv); "
        + "the .jsonl files of the same names hold the same rows.")
  }
}
