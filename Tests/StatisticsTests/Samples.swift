import Foundation
import Statistics

/// A fictional city with districts and towns, and metrics of every kind.
enum Sample {
  static let city = Place(path: ["云泽市"], level: .city)
  static let district = Place(path: ["云泽市", "澄湖区"], level: .county)
  static let taoyuan = town("桃源镇")
  static let linhe = town("临河街道")
  static let qingshi = town("青石镇")

  static func town(_ name: String, of county: Place = district) -> Place {
    Place(path: county.path + [name], level: .town)
  }

  static let petitions = metric("petition_cases", .count, .total, .sum)
  static let publicity = metric("publicity_events", .count, .sum, .sum)
  static let advisers = metric("legal_adviser_communities", .count, .first, .sum)
  static let sat = metric("exam_participants", .count, .sum, .sum)
  static let passRate = metric("exam_pass_rate", .rate, .first, .weighted, denominator: "exam_participants")
  static let metrics = [petitions, publicity, advisers, sat, passRate]

  static func metric(
    _ id: String, _ kind: Metric.Kind, _ combine: Metric.Combine, _ rollUp: Metric.RollUp,
    denominator: String? = nil, numerator: String? = nil, partOf: String? = nil
  ) -> Metric {
    Metric(
      id: id, chineseName: id, englishName: id, kind: kind,
      unit: kind == .rate ? .percent : UnitOfMeasure("件"),
      combine: combine, rollUp: rollUp, denominator: denominator, numerator: numerator,
      partOf: partOf)
  }

  /// A statement of one metric, read from the report of a place's year unless another is named.
  static func says(
    _ place: Place?, _ year: Int?, _ metric: Metric, _ number: String, at start: Int = 0, prior: Bool = false,
    report: String? = nil
  ) -> Observation {
    let notation = Notation(number)
    let path = report ?? "\(place?.name ?? "somewhere") \(year ?? 0).txt"
    return Observation(
      place: place, metric: metric.id, period: year.map { Period(year: $0, months: notation.months) },
      value: notation.value, qualifier: notation.qualifier, unit: metric.unit,
      role: prior ? .prior : notation.isWhole ? .whole : .plain,
      provenance: Provenance(
        report: ReportReference(hash: "hash of \(path)", path: path, format: "text"),
        span: start..<start + number.count, number: number, sentenceSpan: start..<start + 20,
        sentence: number,
        rule: "trigger"))
  }
}
