/// Why there is no figure.
extension Phrases {
  /// That there is nothing to draw.
  ///
  /// - Parameter metric: What was asked for; `nil` for any metric.
  public func noData(metric: String?, places: String, years: ClosedRange<Int>?) -> String {
    let span = years.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    return text(
      "\(places)\(span.map { "\($0)年" } ?? "")没有\(metric ?? "任何指标")的数据；`tongjitu series` 可查看已有数据",
      "there is no value of \(metric ?? "any metric") for \(places)\(span.map { " in \($0)" } ?? "")"
        + "; `tongjitu series` shows what there is")
  }

  /// That a place to highlight is not in the figure.
  public func unknownHighlight(_ name: String, shown: [String]) -> String {
    text(
      "highlight：图中没有“\(name)”，图中有\(list(shown))",
      "highlight: \(name) is not in the figure, which shows \(list(shown))")
  }

  /// That several metrics of several places are asked for.
  public var severalMetricsAndPlaces: String {
    text(
      "多项指标和多个地区不能画在一张图里；请只给一项指标或一个地区",
      "several metrics of several places do not go into one figure; give one metric or one place")
  }

  /// That a slope of one year is asked for.
  public func slopeOfOneYear(_ year: Int) -> String {
    text(
      "坡度图连接两个年份，而这里只有\(year)年；请再给一个年份",
      "a slope joins two years, and only \(year) is asked for; give another")
  }

  /// That a figure needs a larger size.
  public func doesNotFit(_ size: String, smallest: String) -> String {
    text("\(size) 放不下这张图，至少需要 \(smallest)", "the figure does not fit \(size); it needs at least \(smallest)")
  }

  /// That a figure needs more than any size.
  public func fitsNoSize(_ size: String) -> String {
    text(
      "\(size) 放不下这张图，五米以内的任何尺寸也放不下；请减少地区或年份",
      "the figure does not fit \(size) nor any sheet up to five metres; show fewer series or years")
  }

  /// That a figure file names a table that is not there.
  public func noDataFile(_ data: String, of file: String) -> String {
    text(
      "\(file)：data：没有文件 \(data)；路径以图形文件所在处为准",
      "\(file): data: no such file \(data); the path is relative to the figure file")
  }

  /// That a file holds no figure.
  public func noFigureInside(_ path: String) -> String {
    text(
      "\(path)：图中没有数据；只有 tongjitu 绘制的图才有", "\(path): no figure inside; only pictures of tongjitu have one")
  }

  /// That the figure in a picture has no statements of reports; with the table that its data come from, if they do.
  public func noStatementsInside(_ path: String, data: String?) -> String {
    guard let data else {
      return text("\(path)：图中没有报告原文", "\(path): there are no statements of reports inside")
    }
    return text(
      "\(path)：图中没有报告原文，数据取自表格 \(data)",
      "\(path): there are no statements of reports inside; the data come from the table \(data)")
  }

  /// That the figure in a picture is damaged; says where.
  public func figureUnreadable(_ problem: String) -> String {
    text("图中的数据无法读取：\(problem)", "the picture has no readable figure inside: \(problem)")
  }

  /// That a text is no figure.
  public var otherTextInside: String { text("是别的文字", "it is another text") }

  /// That a part of a figure is missing.
  public var figurePartMissing: String { text("缺少一部分", "a part of it is missing") }

  /// That a word means nothing where it stands.
  public func unknownWord(_ word: String) -> String { text("“\(word)”无法识别", "“\(word)” is unknown") }

  /// That something is referred to that is not listed.
  public func missingEntry(_ number: Int) -> String {
    text("缺少第\(number)项", "entry \(number) of a table is missing")
  }

  /// That a range ends before it begins.
  public var rangeReversed: String { text("范围的终点在起点之前", "a range ends before it begins") }

  /// That a place has no name or level.
  public var placeWithoutName: String { text("有地区没有名称或级别", "a place has no name or level") }

  /// That the figure in a picture was written by a later version.
  public func figureTooNew(_ version: Int) -> String {
    text(
      "图中数据的版式为\(version)，本程序尚不认识；请使用更新的版本",
      "the figure inside has layout \(version), which this program does not know; use a newer one")
  }
}
