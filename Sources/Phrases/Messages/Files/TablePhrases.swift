/// What is wrong with tables that users give; each follows the file and the line.
extension Phrases {
  /// That a file is in another encoding.
  public var tableNotUTF8: String { text("编码不是 UTF-8；请另存为 UTF-8", "is not UTF-8; save it as UTF-8") }

  /// That a table has not even a head.
  public func emptyTable(columns: [String]) -> String {
    text(
      "是空文件；首行应写列名 \(columns.joined(separator: ","))",
      "is empty; its first line names the columns \(columns.joined(separator: ","))")
  }

  /// That a quote stands within a field.
  public var strayQuote: String {
    text(
      "字段中间有引号；请用引号括住整个字段，并把其中的引号写两遍", "a quote inside a field; quote the whole field and double the quote")
  }

  /// That a quoted field has no end.
  public var openQuote: String { text("引号从此处开始，却没有结束", "a quoted field begins here and never ends") }

  /// That a record has another number of fields than the head.
  public func fieldCount(_ found: Int, expected: Int) -> String {
    text(
      "有\(found)个字段，而首行有\(expected)个；含逗号的字段请用引号括住",
      "\(found) fields where the first line has \(expected); quote fields with commas")
  }

  /// That a column is missing.
  public func missingColumn(_ name: String, among columns: [String]) -> String {
    text(
      "缺少列 \(name)；首行应写列名 \(columns.joined(separator: ","))",
      "the column \(name) is missing; the first line names the columns \(columns.joined(separator: ","))")
  }

  /// That a column looks misspelt.
  public func unknownColumn(_ name: String, nearest: String) -> String {
    text("没有列 \(name)；是否应为 \(nearest)？", "\(name) is no column of this table; is it \(nearest)?")
  }

  /// That two columns have one name.
  public func repeatedColumn(_ name: String) -> String {
    text("列 \(name) 出现了两次", "two columns are called \(name)")
  }

  /// That a column or a key holds something else than it is for; `nil` where what it holds cannot be quoted.
  public func unexpected(_ found: String?, at name: String, expected: String) -> String {
    let instead = found.map {
      $0.isEmpty ? text("，却是空的", ", found nothing") : text("，却是“\($0)”", ", found “\($0)”")
    }
    return text("\(name) 应为\(expected)", "\(name): expected \(expected)") + (instead ?? "")
  }

  /// That a row leaves columns empty; one group of them has to be filled.
  public func incompleteRow(anyOf groups: [[String]]) -> String {
    let chinese = groups.map { $0.joined(separator: "、") }.joined(separator: "，或 ")
    let english = groups.map { $0.joined(separator: ", ") }.joined(separator: ", or ")
    return text("须填写 \(chinese)", "needs \(english)")
  }

  /// That a row is about the same as one before.
  public func repeatedRow(_ words: String, line: Int) -> String {
    text("“\(words)”在第\(line)行已有；请只留一行", "“\(words)” is already in line \(line); keep one of them")
  }

  /// That a row names no report to be read.
  public func noReportToRead(_ name: String) -> String {
    text("要读的报告中没有以“\(name)”结尾的", "no report that is to be read ends in “\(name)”")
  }

  /// That a row names several reports.
  public func severalReports(_ name: String, count: Int) -> String {
    text(
      "有\(count)份报告以“\(name)”结尾；请多写几级路径", "\(count) reports end in “\(name)”; write more of the path")
  }

  /// That a metric's values are in two units.
  public func severalUnits(metric: String, first: String, other: String) -> String {
    text(
      "\(metric)前文以“\(first)”为单位，此处却是“\(other)”；一项指标只能有一个单位",
      "\(metric) is in \(first) above and in \(other) here; one metric has one unit")
  }
}
