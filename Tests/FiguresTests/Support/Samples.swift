import Foundation
import Statistics

@testable import Figures

/// A metric of disputes mediated.
let mediation = Metric(
  id: "mediation_cases", chineseName: "矛盾纠纷调解量", englishName: "Disputes mediated", kind: .count,
  unit: UnitOfMeasure("件"), combine: .total, rollUp: .sum)

/// A rate.
let passRate = Metric(
  id: "exam_pass_rate", chineseName: "学法考试合格率", englishName: "Exam pass rate", kind: .rate, unit: .percent,
  combine: .first, rollUp: .weighted)

/// A town of a made-up district.
func town(_ name: String) -> Place { Place(path: ["云泽市", "澄湖区", name], level: .town) }

/// The made-up district.
let district = Place(path: ["云泽市", "澄湖区"], level: .county)

/// A value of a place's own report; `nil` is a missing one.
func value(
  _ year: Int, _ number: Decimal?, _ qualifier: Qualifier = .exact, months: ClosedRange<Int>? = nil,
  of places: (Int, Int)? = nil, basis: SeriesValue.Basis? = nil
) -> SeriesValue {
  let coverage =
    places.map { Coverage(reported: $0.0, expected: $0.1) }
    ?? Coverage(reported: number == nil ? 0 : 1, expected: 1)
  let status: Status =
    number == nil ? .missing : !coverage.isComplete ? .incomplete : months != nil ? .partial : .reported
  return SeriesValue(
    year: year, value: number, qualifier: qualifier, months: months, coverage: coverage, status: status,
    basis: basis)
}

/// A series of a place without statements.
func series(
  _ place: Place, of metric: Metric = mediation, written: [Int: String] = [:], _ values: SeriesValue...
) -> ExplainedSeries {
  ExplainedSeries(series: Series(place: place, metric: metric, values: values), asWritten: written)
}

/// A figure with colours of its own.
func figure(
  _ series: ExplainedSeries..., years: ClosedRange<Int>? = nil, look: FigureLook = FigureLook(),
  within: Place? = nil, highlight: [String] = []
) throws -> Figure {
  var colours = ColourAssignment()
  return try Figure(
    series: series, years: years, within: within, highlight: highlight, look: look, colours: &colours)
}

/// A statement of a town's report.
func statement(
  _ place: Place, _ year: Int, _ number: String, in sentence: String, value: Decimal,
  _ qualifier: Qualifier = .exact, use: StatementUse = .counted
) -> Contribution {
  let start =
    sentence.unicodeScalars.count
    - (sentence.range(of: number).map { range in
      sentence[range.lowerBound...].unicodeScalars.count
    } ?? 0)
  let provenance = Provenance(
    report: ReportReference(hash: "ab12", path: "\(place.shortName)\(year).txt", format: "text"),
    span: (100 + start)..<(100 + start + number.unicodeScalars.count), number: number,
    sentenceSpan: 100..<(100 + sentence.unicodeScalars.count), sentence: sentence, rule: "trigger")
  return Contribution(
    place: place,
    observation: Observation(
      place: place, metric: mediation.id, period: Period(year: year), value: value, qualifier: qualifier,
      unit: mediation.unit, provenance: provenance),
    use: use)
}
