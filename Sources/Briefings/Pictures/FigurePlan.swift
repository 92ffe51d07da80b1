internal import Charts
internal import Figures
internal import Phrases
internal import Statistics

/// Which pictures a briefing has.
///
/// Over several years a metric has a line, and the headlines a line for each place too; in a single year, where a line
/// would be a dot, its places are ranked.
struct FigurePlan {
  let material: BriefingMaterial
  let reporters: Reporters
  let years: ClosedRange<Int>

  /// More places than this are only ranked: their lines could not be told apart.
  private static let mostLines = 20

  private var phrases: Phrases { material.phrases }
  private var isOneYear: Bool { years.count == 1 }

  /// Whether all that can be told of a metric is the number of one place in one year.
  var isOneNumber: Bool { isOneYear && !reporters.isRolledUp }

  /// The pictures of one metric.
  struct Shown {
    var pictures: [BriefingPicture] = []
    /// The year in which places are ranked, where they are.
    var rankedYear: Int?
  }

  /// The metrics at the head, a small chart each; none where there are not two, or only one year.
  func overview(of accounts: [MetricAccount], _ pictures: inout PictureSequence) throws -> [BriefingPicture] {
    let shown = accounts.filter { !$0.reported.isEmpty && $0.isWellReportedOfLate }
    guard shown.count > 1, !isOneYear else { return [] }
    return try pictures.pictures(named: [reporters.place.name, phrases.overviewFile]) { colours in
      try Figure(
        series: shown.map(\.whole), kind: .facets, years: years, look: material.look, colours: &colours)
    }
  }

  /// The pictures of a metric: over the years its line and for headlines its places, and a ranking where it is asked for.
  func pictures(
    of account: MetricAccount, isHeadline: Bool, isRanked: Bool, _ pictures: inout PictureSequence
  ) throws -> Shown {
    var shown = Shown()
    if !isOneYear {
      if account.isWellReportedOfLate {
        shown.pictures += try line(of: account, isHeadline: isHeadline, &pictures)
      }
      if isHeadline { shown.pictures += try comparison(of: account, &pictures) }
    }
    if isOneYear || isRanked, let year = rankedYear(of: account) {
      let ranking = try ranking(of: account, in: year, isHeadline: isHeadline, &pictures)
      shown.pictures += ranking
      if !ranking.isEmpty { shown.rankedYear = year }
    }
    return shown
  }

  /// A line of the place over the years; low, for it is one of many or has its places under it.
  private func line(of account: MetricAccount, isHeadline: Bool, _ pictures: inout PictureSequence) throws
    -> [BriefingPicture]
  {
    let isAlone = isHeadline && account.parts.count < 2
    return try pictures.pictures(named: [reporters.place.name, fileName(of: account.metric)]) { colours in
      try Figure(
        series: [account.whole], kind: .line, years: years, look: look(isLarge: isAlone), colours: &colours)
    }
  }

  /// The places it is compared by as lines over the years.
  private func comparison(of account: MetricAccount, _ pictures: inout PictureSequence) throws
    -> [BriefingPicture]
  {
    let shown = account.parts.filter { $0.series.values.contains { $0.value != nil } }
    guard (2...Self.mostLines).contains(shown.count) else { return [] }
    let parts = [reporters.place.name, fileName(of: account.metric), phrases.comparisonFile]
    return try pictures.pictures(named: parts) { colours in
      try Figure(
        series: shown, kind: .line, years: years, within: reporters.place, look: material.look,
        colours: &colours)
    }
  }

  /// The places it is compared by as ranked bars of one year.
  private func ranking(
    of account: MetricAccount, in year: Int, isHeadline: Bool, _ pictures: inout PictureSequence
  ) throws -> [BriefingPicture] {
    let parts = [reporters.place.name, fileName(of: account.metric), phrases.rankingFile, "\(year)"]
    return try pictures.pictures(named: parts) { colours in
      try Figure(
        series: account.parts, kind: .bar, years: year...year, within: reporters.place,
        look: look(isLarge: isHeadline && !isOneYear), colours: &colours)
    }
  }

  /// The latest year in which at least half of the places have a value, also of part of the year, which bars show
  /// hollow; else the latest of those in which most have one.
  private func rankedYear(of account: MetricAccount) -> Int? {
    guard account.parts.count > 1 else { return nil }
    let counts = years.map { year in
      (
        year: year,
        count: account.parts.count { part in
          part.series.values.contains { $0.year == year && $0.value != nil }
        }
      )
    }
    let enough = counts.last { $0.count * 2 >= account.parts.count }
    let best = enough ?? counts.max { ($0.count, $0.year) < ($1.count, $1.year) }
    return best.flatMap { $0.count > 1 ? $0.year : nil }
  }

  /// The look of a picture: low where it is one of many.
  private func look(isLarge: Bool) -> FigureLook {
    var look = material.look
    if !isLarge, let low = ChartSize("wide") { look.size = low }
    return look
  }

  /// Chinese names in Chinese briefings, identifiers in English ones, which have no blanks.
  private func fileName(of metric: Metric) -> String {
    phrases.language == .chinese ? metric.chineseName : metric.id
  }
}
