internal import Charts
internal import Figures
internal import Phrases
internal import Statistics

/// Which pictures a briefing has.
struct FigurePlan {
  let material: BriefingMaterial
  let reporters: Reporters
  let years: ClosedRange<Int>

  /// More places than this are only ranked: their lines could not be told apart.
  private static let mostLines = 20

  private var phrases: Phrases { material.phrases }

  /// The metrics at the head, a small chart each; none where there are not two.
  func overview(of accounts: [MetricAccount], _ pictures: inout PictureSequence) throws -> [BriefingPicture] {
    let shown = accounts.filter { !$0.reported.isEmpty }
    guard shown.count > 1 else { return [] }
    return try pictures.pictures(named: [reporters.place.name, phrases.overviewFile]) { colours in
      try Figure(
        series: shown.map(\.whole), kind: .facets, years: years, look: material.look, colours: &colours)
    }
  }

  /// A line of the place over the years; low where it is one of many, and none where a line would mislead.
  func line(of account: MetricAccount, isHeadline: Bool, _ pictures: inout PictureSequence) throws
    -> [BriefingPicture]
  {
    guard account.isWellReported || isHeadline else { return [] }
    var look = material.look
    if !isHeadline, let low = ChartSize("wide") { look.size = low }
    return try pictures.pictures(named: [reporters.place.name, fileName(of: account.metric)]) { colours in
      try Figure(series: [account.whole], kind: .line, years: years, look: look, colours: &colours)
    }
  }

  /// The towns as lines over the years.
  func comparison(of account: MetricAccount, _ pictures: inout PictureSequence) throws -> [BriefingPicture] {
    let shown = account.towns.filter { $0.series.values.contains { $0.value != nil } }
    guard (2...Self.mostLines).contains(shown.count) else { return [] }
    let parts = [reporters.place.name, fileName(of: account.metric), phrases.comparisonFile]
    return try pictures.pictures(named: parts) { colours in
      try Figure(
        series: shown, kind: .line, years: years, within: reporters.place, look: material.look,
        colours: &colours)
    }
  }

  /// The towns as ranked bars of the latest year in which most have a figure of the whole year.
  func ranking(of account: MetricAccount, _ pictures: inout PictureSequence) throws -> [BriefingPicture] {
    guard account.towns.count > 1, let year = bestYear(of: account) else { return [] }
    let parts = [reporters.place.name, fileName(of: account.metric), phrases.rankingFile, "\(year)"]
    return try pictures.pictures(named: parts) { colours in
      try Figure(
        series: account.towns, kind: .bar, years: year...year, within: reporters.place, look: material.look,
        colours: &colours)
    }
  }

  private func bestYear(of account: MetricAccount) -> Int? {
    let counts = years.map { year in
      (year: year, count: account.reporting(in: year).count { $0.value.months == nil })
    }
    return counts.filter { $0.count > 0 }.max { ($0.count, $0.year) < ($1.count, $1.year) }?.year
  }

  /// Chinese names in Chinese briefings, identifiers in English ones, which have no blanks.
  private func fileName(of metric: Metric) -> String {
    phrases.language == .chinese ? metric.chineseName : metric.id
  }
}
