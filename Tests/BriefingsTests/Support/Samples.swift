import Charts
import Figures
import Foundation
import Phrases
import Scenes
import Statistics

@testable import Briefings

/// A made-up district.
let district = Place(path: ["云泽市", "澄湖区"], level: .county)

/// A town of the district.
func town(_ name: String) -> Place { Place(path: district.path + [name], level: .town) }

let petitions = Metric(
  id: "petition_cases", chineseName: "信访事项受理量", englishName: "Petitions handled", kind: .count,
  unit: UnitOfMeasure("件"), combine: .total, rollUp: .sum, theme: "信访")
let candidates = Metric(
  id: "exam_candidates", chineseName: "学法考试参考人数", englishName: "Exam candidates", kind: .count,
  unit: UnitOfMeasure("人"), combine: .total, rollUp: .sum, theme: "学法考试")
let passRate = Metric(
  id: "exam_pass_rate", chineseName: "学法考试合格率", englishName: "Exam pass rate", kind: .rate, unit: .percent,
  combine: .first, rollUp: .weighted, denominator: "exam_candidates", theme: "学法考试")

/// One statement of a table of cases: `54` is exact, `300+` at least, `10-` at most, `~90` near; `1-6:` gives months.
struct Row {
  let place: Place
  let year: Int
  let metric: Metric
  let notation: String

  init(_ place: Place, _ year: Int, _ notation: String, _ metric: Metric = petitions) {
    self.place = place
    self.year = year
    self.metric = metric
    self.notation = notation
  }

  /// The statement as if it had been read in the place's report of the year, the `position`-th of it.
  func observation(at position: Int) throws -> Observation {
    var digits = notation[...]
    var months: ClosedRange<Int>?
    if let colon = digits.firstIndex(of: ":") {
      let ends = digits[..<colon].split(separator: "-").compactMap { Int($0) }
      months = ends[0]...ends[1]
      digits = digits[digits.index(after: colon)...]
    }
    let qualifier: Qualifier =
      digits.hasSuffix("+")
      ? .atLeast : digits.hasSuffix("-") ? .atMost : digits.hasPrefix("~") ? .approx : .exact
    let number = digits.filter { $0.isNumber || $0 == "." }
    guard let value = Decimal(string: String(number)) else { throw CocoaError(.formatting) }
    let sentence = "第\(position)句写明\(number)\(metric.unit.symbol)。"
    let start = position * 100
    let lead = "第\(position)句写明".unicodeScalars.count
    let provenance = Provenance(
      report: report, span: (start + lead)..<(start + lead + number.unicodeScalars.count),
      number: String(number), sentenceSpan: start..<(start + sentence.unicodeScalars.count),
      sentence: sentence, page: position, rule: "trigger")
    return Observation(
      place: place, metric: metric.id, period: Period(year: year, months: months), value: value,
      qualifier: qualifier, unit: metric.unit, provenance: provenance)
  }

  var report: ReportReference {
    ReportReference(
      hash: "\(place.shortName)\(year)", path: "reports/\(place.shortName)\(year).pdf", format: "pdf")
  }
}

/// Material of some statements; every place and year that has one has a report.
func material(
  _ rows: [Row], metrics: [Metric] = [petitions, candidates, passRate], place: Place = district,
  without missing: [(Place, Int)] = [], language: Language = .chinese, years: ClosedRange<Int>? = nil,
  findings: [Finding] = []
) throws -> BriefingMaterial {
  var seen: Set<ReportReference> = []
  let reports = rows.filter { seen.insert($0.report).inserted }.map {
    BriefingReport(reference: $0.report, place: $0.place, period: Period(year: $0.year))
  }
  let observations = try rows.enumerated().map { try $1.observation(at: $0 + 1) }
  let tabulation = Tabulation(
    observations: observations, metrics: metrics,
    reports: reports.compactMap { report in
      report.place.map { PlaceYear(place: $0, year: report.period?.year ?? 0) }
    })
  return BriefingMaterial(
    place: place, metrics: metrics, tabulation: tabulation, reports: reports, findings: findings,
    years: years, look: FigureLook(language: language))
}

/// Draws nothing, but lays out everything.
var drawing: BriefingDrawing {
  BriefingDrawing(measurer: FixedTextMeasurer()) { _, figure, format in
    Array("\(format) \(figure.name)".utf8)
  }
}

/// What a briefing says of a metric.
func text(of metric: Metric = petitions, _ material: BriefingMaterial) throws -> String {
  let reporters = Reporters(material)
  guard let ledger = ReportLedger(material, reporters) else { throw BriefingError.noReports(place: "") }
  let account = MetricAccount(metric, reporters, material, years: ledger.years)
  return MetricSentences(account, material.phrases).text
}
