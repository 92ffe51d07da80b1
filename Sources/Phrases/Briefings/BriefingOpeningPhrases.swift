/// What a briefing says of the reports it rests on, and of its numbers as a whole.
extension Phrases {
  /// A number of things, with grouped digits.
  public func count(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset).isMultiple(of: 3) { text.append(",") }
      text.append(digit.element)
    }
  }

  /// The reports of the places under one.
  ///
  /// - Parameter parts: The counted places between it and those, as in 2个区县; `nil` where there are none.
  public func basis(
    place: String, parts: String?, _ noun: PlaceNoun, places: Int, years: String, reports: String
  ) -> String {
    text(
      "本简报依据\(place)\(parts ?? "")\(places)个\(name(of: noun))\(years)法治政府建设年度报告\(reports)份",
      "this briefing rests on \(reports) annual rule-of-law reports of \(places) \(name(of: noun))"
        + (parts.map { " in \($0)" } ?? "") + " of \(place), \(years)")
  }

  /// The reports of one place.
  public func basis(place: String, years: String, reports: String) -> String {
    text(
      "本简报依据\(place)\(years)法治政府建设年度报告\(reports)份",
      "this briefing rests on \(reports) annual rule-of-law reports of \(place), \(years)")
  }

  /// How much was found in them.
  public func extent(statements: String, metrics: Int, of all: Int) -> String {
    text(
      "采用原文数字\(statements)处，" + (metrics == all ? "涉及指标\(all)项" : "\(all)项指标中\(metrics)项有数"),
      "\(statements) statements are used; "
        + (metrics == all ? "\(all) metrics have figures" : "\(metrics) of \(all) metrics have figures"))
  }

  /// That the own reports of larger places are left out of totals.
  public func ownReports(_ reports: [(place: String, count: Int)], _ noun: PlaceNoun) -> String {
    let items = reports.map { text("\($0.place)本级报告\($0.count)份", "\($0.place) (\($0.count))") }
    return text(
      "另有\(list(items))，其数字不计入\(name(of: noun))合计",
      "own reports of \(list(items)) are not part of the totals of the \(name(of: noun))")
  }

  /// The reports that should be there and are not; each with its place and years.
  public func missingReports(_ count: Int, _ items: [String]) -> String {
    text("缺少报告\(count)份：\(names(items))", "reports missing: \(count) (\(names(items)))")
  }

  /// Names in a sentence: all of them, or the first few where they are many.
  public func names(_ names: [String]) -> String {
    guard names.count > Self.mostNames else { return list(names) }
    let first = list(Array(names.prefix(Self.fewNames)))
    return text("\(first)等", "\(first) and others")
  }

  private static let mostNames = 8
  private static let fewNames = 3

  /// A place and years.
  public func placeYears(_ place: String, _ years: String) -> String {
    text(place + years, "\(place) \(years)")
  }

  /// That no report is missing.
  public func noReportMissing(isOneYear: Bool) -> String {
    text(isOneYear ? "报告齐全" : "各年报告齐全", "no report is missing")
  }

  /// What the words of bounds mean.
  public var boundsCaveat: String {
    text(
      "“至少”“至多”“约”（表中作≥、≤、约）表示原文为“余”“多”“不足”“近”等约数，合计中有一处即如此标明，几种并存时作“约”；无数据不等于0，图中留空。",
      "“At least”, “at most” and “about” (≥, ≤ and c. in tables) stand for 余, 多, 不足, 近 and the like in the reports; "
        + "one of them in a total marks all of it, and several kinds make it “about”. Missing figures are not 0 and leave gaps in the figures."
    )
  }

  /// How rates of several places are averaged.
  public func ratesCaveat(_ noun: PlaceNoun) -> String {
    text(
      "比率按各\(name(of: noun))的分母加权平均，只含比率和分母都有的\(name(of: noun))；都没有分母时取中位数。可比\(name(of: noun))的比率和分母都须是全年准确数。",
      "Rates are averaged over the \(name(of: noun)) that give both the rate and its denominator, weighted by the "
        + "latter; where none gives it, the median is taken. Of comparable \(name(of: noun)) both have to be exact and of "
        + "the whole year.")
  }

  /// Which metrics have pictures.
  ///
  /// - Parameter noun: What the places are called whose values make up totals; `nil` for a place's own values.
  public func picturesCaveat(_ noun: PlaceNoun?, isOneYear: Bool) -> String {
    let latest = noun == nil ? "" : text("最近一年和", " in the latest year and")
    let years = isOneYear ? "" : text("\(latest)至少三个年份", "\(latest) in three years or more")
    return text(
      "\(years)有" + (noun.map { "半数以上\(name(of: $0))报告的指标" } ?? "数的指标") + "逐项说明并配图，其余列入各部分的表。",
      (noun.map { "Metrics that at least half of the \(name(of: $0)) reported\(years)" }
        ?? "Metrics with figures\(years)") + " are told one by one with pictures; the others are in tables.")
  }

  /// Between which years and places changes are told.
  ///
  /// - Parameter noun: What the places are called whose values make up totals; `nil` for a place's own values.
  public func comparisonCaveat(_ noun: PlaceNoun?) -> String {
    guard let noun else {
      return text(
        "只在前后两年都是全年数、约数不影响增减时与上年比较。",
        "Changes on the year before are told where both figures are of the whole year and bounds leave no doubt."
      )
    }
    return text(
      "只在前后两年都是全年数、有数的\(name(of: noun))相同、约数不影响增减时与上年比较；否则只比可比\(name(of: noun))，不足两个的不比。",
      "Changes on the year before are told where both figures are of the whole year and of the same "
        + "\(name(of: noun)) and bounds leave no doubt; else comparable \(name(of: noun)) alone are compared, if there are two."
    )
  }

  /// How the figures of larger places' own reports stand to totals.
  public func ownCaveat(_ noun: PlaceNoun) -> String {
    text(
      "本级报告的数字可能包括区直部门等其他单位的数，与\(name(of: noun))合计口径不同，只并列，不相加、不作比较。",
      "Own reports of larger places may count departments and others too; their figures stand beside the totals of "
        + "the \(name(of: noun)) and are neither added nor compared.")
  }

  /// The figures that cover only some months.
  public func partYearsCaveat(_ items: [String]) -> String {
    text(
      "未满全年的数据：\(list(items))，计入合计但不用于全年比较。",
      "Part of a year only: \(list(items)); in the totals, not compared.")
  }

  /// The figures of a whole year that a later report tells, in place of those of some months.
  public func wholeYearsCaveat(_ items: [String]) -> String {
    text(
      "当年报告只报部分月份、其后年份的报告写有全年数的，取全年数：\(clauses(items))。",
      "Where a year's own report covers some months only and a later one tells the whole year, the latter is taken: "
        + "\(clauses(items)).")
  }

  /// A place and year with its months.
  public func placeMonths(_ place: String, year: Int, months: ClosedRange<Int>) -> String {
    text("\(place)\(year)年（\(self.months(months))）", "\(place) \(year) (\(self.months(months)))")
  }

  /// Statements that contradict those that were kept.
  public func conflictsCaveat(_ count: Int, _ items: [String]) -> String {
    text(
      "原文前后不一致的\(count)处，取年度报告本身或先出现的数字：\(clauses(items))。",
      "Contradictions between statements: \(count); the year's own report or the first statement is kept: "
        + "\(clauses(items)).")
  }

  /// A contradiction: what was kept and what was left out.
  public func conflict(place: String, year: Int, metric: String, kept: String, others: [String]) -> String {
    let quoted = list(others.map { "“\($0)”" })
    return text(
      "\(place)\(year)年\(metric)采用\(kept)，另有原文作\(quoted)",
      "\(metric) of \(place) in \(year): \(kept) kept, other statements say \(quoted)")
  }

  /// Values that are very far from the year before.
  public func jumpsCaveat(_ count: Int, _ items: [String]) -> String {
    text(
      "与上年相差约十倍、百倍或万倍，宜核对单位和小数点的\(count)处：\(clauses(items))。",
      "About ten, a hundred or ten thousand times the year before, or as small a part; check unit and decimal "
        + "point (\(count)): \(clauses(items)).")
  }

  /// Values that are the same as the year before.
  public func sameNumbersCaveat(_ count: Int, _ items: [String]) -> String {
    text(
      "与上年数字完全相同，宜核对是否沿用旧数的\(count)处：\(clauses(items))。",
      "The same number as the year before; check that it was not copied (\(count)): \(clauses(items)).")
  }

  /// A value of a place and year that is to be checked.
  public func checked(place: String, year: Int, metric: String, quantity: String) -> String {
    text("\(place)\(year)年\(metric)\(quantity)", "\(metric) of \(place) in \(year), \(quantity)")
  }

  /// The file that a doubt about reading is in, with the number where it is one number that could not be read.
  public func doubtful(file: String, kind: String, facts: [String]) -> String {
    guard kind == "ocr-noise", facts.count == 2 else { return file }
    return text("\(file)第\(facts[1])行“\(facts[0])”", "\(file), line \(facts[1]): “\(facts[0])”")
  }

  /// Doubts about the reading of reports, by their kind.
  public func readingCaveat(kind: String, count: Int, files: [String]) -> String {
    let shown = list(Array(files.prefix(3))) + (files.count > 3 ? text("等", ", …") : "")
    let what =
      switch kind {
      case "place-unknown": text("未写明地区、数字未采用的报告\(count)份", "reports that name no place, left out: \(count)")
      case "period-unknown": text("未写明年份、数字未采用的报告\(count)份", "reports that name no year, left out: \(count)")
      case "several-years":
        text("标题写有多个年份、按首个年份读取的报告\(count)份", "reports that name several years, read as the first: \(count)")
      case "ocr-noise": text("识别有误、未采用的数字\(count)处", "numbers garbled by recognition, left out: \(count)")
      case "parts-exceed-whole", "part-above-whole":
        text("分项大于总数、照原文保留的\(count)处", "parts greater than their whole, kept as written: \(count)")
      case "rate-mismatch":
        text("比率与件数不符、照原文保留的\(count)处", "rates that do not fit their counts, kept as written: \(count)")
      case "copied-text": text("与其他年份或单位文字雷同的报告\(count)份", "reports that copy another's text: \(count)")
      case "correction-unmet": text("未能套用的更正\(count)处", "corrections that could not be applied: \(count)")
      case "place-ambiguous":
        text("地名可指多地、数字未采用的\(count)处", "place names that may mean several places: \(count)")
      default: text("其他提示（\(kind)）\(count)处", "other doubts (\(kind)): \(count)")
      }
    return sentence(
      files.isEmpty ? what.uppercasedFirst : text("\(what)：\(shown)", "\(what.uppercasedFirst) (\(shown))"))
  }
}
