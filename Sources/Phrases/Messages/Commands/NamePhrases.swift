/// Names that nothing is called by.
extension Phrases {
  /// That no place is called so; with those near it.
  public func noPlace(_ name: String, near: [String]) -> String {
    text("没有地区“\(name)”", "no place is called \(name)") + hint(near, command: "places")
  }

  /// That several places are called so.
  public func ambiguousPlace(_ name: String, candidates: [String]) -> String {
    text(
      "“\(name)”可指\(list(candidates))；请写全称",
      "\(name) may be any of \(list(candidates)); name it in full")
  }

  /// That no metric is called so; with those near it.
  public func noMetric(_ name: String, near: [String]) -> String {
    text("没有指标“\(name)”", "no metric is called \(name)") + hint(near, command: "metrics")
  }

  /// That a report is not in the store; with paths near it.
  public func reportNotStored(_ name: String, near: [String]) -> String {
    text("\(name)：库中没有", "\(name): not in the store") + hint(near, command: "reports")
  }

  /// That an option has no such value; with those that it has.
  public func noSuchValue(_ value: String, of option: String, known: [String]) -> String {
    text(
      "\(option)：没有“\(value)”；可用 \(known.joined(separator: "、"))",
      "\(option): no such value as “\(value)”; use one of \(known.joined(separator: ", "))")
  }

  /// What does come near, else the command that lists all.
  private func hint(_ near: [String], command: String) -> String {
    near.isEmpty
      ? text("；`tongjitu \(command)` 可列出全部", "; `tongjitu \(command)` lists those there are")
      : text("；相近的有\(list(near))", "; near it: \(list(near))")
  }

  /// That words are no years.
  public func notYears(_ words: String) -> String {
    text("“\(words)”不是年份：写作 2024 或 2018-2024", "“\(words)” is not a year: write 2024 or 2018-2024")
  }

  /// That years are given with others between them left out.
  public func yearsApart(_ words: String) -> String {
    text("“\(words)”：图和简报的年份须连续", "“\(words)”: the years of charts and briefings must follow each other")
  }

  /// That words are no period of a report.
  public func notAPeriod(_ words: String) -> String {
    text("“\(words)”不是报告期：写作 2023 或 2023:1-11", "“\(words)” is not a period: write 2023 or 2023:1-11")
  }

  /// That words are no place.
  public func notAPlace(_ words: String) -> String {
    text(
      "“\(words)”不是地名：写作 澄湖区桃源镇 或 云泽市/澄湖区/桃源镇",
      "“\(words)” is not a place: write 澄湖区桃源镇 or 云泽市/澄湖区/桃源镇")
  }

  /// That words are no size of a picture.
  public func notASize(_ words: String) -> String {
    text(
      "--size：“\(words)”不是尺寸；可用 gongwen、half、page、word、slide、wide，或写作 156x96mm、1200x800px",
      "--size: “\(words)” is not a size: gongwen, half, page, word, slide, wide, 156x96mm or 1200x800px")
  }

  /// That exactly one of several arguments is wanted.
  public func oneOf(_ arguments: [String]) -> String {
    text(
      "请给出 \(arguments.joined(separator: " 或 "))，只取其一",
      "give \(arguments.joined(separator: " or ")), exactly one of them")
  }

  /// That at most one of two options is allowed.
  public func notBoth(_ first: String, _ second: String) -> String {
    text("\(first) 与 \(second) 不能同时使用", "\(first) and \(second) cannot be given together")
  }
}
