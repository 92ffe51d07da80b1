import Foundation
import Statistics
import Storage

/// Writes made-up reports to a store for the test that kills it: `StorageIngest FILE COUNT finish|on`.
///
/// It prints a line when the store is open. With `on` it goes on reading the reports anew when all are stored, until it is
/// killed; with `finish` it ends when all are stored.
@main
struct StorageIngest {
  static let metrics = (0..<6).map { number in
    Metric(
      id: "metric_\(number)", chineseName: "", englishName: "", kind: .count, unit: UnitOfMeasure("件"),
      combine: number.isMultiple(of: 2) ? .total : .sum, rollUp: .sum)
  }

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let count = Int(arguments[2]) else { exit(64) }
    let store = try Store(path: arguments[1], metrics: metrics)
    try FileHandle.standardOutput.write(contentsOf: Data("open\n".utf8))
    let missing = try Set(store.hashes()).symmetricDifference(
      (0..<count).map { reading($0).report.reference.hash })
    let rest = (0..<count).filter { missing.contains(reading($0).report.reference.hash) }
    for start in stride(from: 0, to: rest.count, by: 4) {
      try store.save(rest[start..<min(start + 4, rest.count)].map(reading))
    }
    while arguments[3] == "on" {
      let start = Int.random(in: 0..<count)
      try store.reread((start..<min(start + 4, count)).map(reading))
    }
  }

  /// A report of a town and year, with its figures and the year's before.
  static func reading(_ number: Int) -> ReportReading {
    let town = Place(path: ["云泽市", "县\(number / 60)", "镇\(number / 10)"], level: .town)
    let year = 2015 + number % 10
    let hash = String(repeating: "0", count: 56) + String(0x1000_0000 + number, radix: 16)
    let reference = ReportReference(hash: hash, path: "\(number).txt", format: "text")
    let text = (0..<12).map { "事项\($0)共\(number + $0 + 100)件。" }.joined()
    let observations = (0..<12).map { ordinal in
      Observation(
        place: town, metric: metrics[ordinal / 2].id,
        period: Period(year: ordinal % 4 == 3 ? year - 1 : year),
        value: Decimal(number + ordinal + 100), qualifier: .exact, unit: UnitOfMeasure("件"),
        role: ordinal % 4 == 3 ? .prior : .plain,
        provenance: Provenance(
          report: reference, span: ordinal * 8..<ordinal * 8 + 3, number: "", sentenceSpan: 0..<8,
          sentence: "",
          rule: "rule \(number % 3)"))
    }
    let finding = Finding(
      kind: "made-up", severity: .note, facts: ["\(number)"], report: reference, spans: [0..<3])
    let report = StoredReport(reference: reference, place: town, period: Period(year: year), text: text)
    return ReportReading(report: report, observations: observations, findings: [finding])
  }
}
