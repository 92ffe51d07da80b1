import Foundation
import Statistics
import Testing

@testable import Storage

/// Whatever is stored, read anew and removed in whatever order and batches, the totals are those of the statements.
struct TotalsPropertyTests {
  /// A report of a town and year with some figures of the years before; each `version` of it says something else.
  static func reading(_ number: Int, version: Int) -> ReportReading {
    var random = SeededGenerator(state: UInt64(number * 31 + version + 1))
    let town = [Sample.taoyuan, Sample.linhe, Sample.town("青石镇")][number % 3]
    let year = 2018 + number / 3 % 3
    let statements = (0..<Int.random(in: 0...5, using: &random)).map { _ in
      let isPrior = Int.random(in: 0..<3, using: &random) == 0
      return Sample.Statement(
        metric: Sample.metrics.randomElement(using: &random)!,
        number: "\(Int.random(in: 1...99, using: &random))",
        qualifier: Qualifier.allCases.randomElement(using: &random)!,
        year: isPrior ? year - Int.random(in: 1...2, using: &random) : nil,
        months: Int.random(in: 0..<4, using: &random) == 0 ? 1...11 : nil,
        role: isPrior ? .prior : [.plain, .whole].randomElement(using: &random)!)
    }
    let path = "\(number).txt"
    let reading = Sample.reading(town, year, statements, path: path)
    let reference = ReportReference(
      hash: Sample.fakeHash(of: path), path: path, format: reading.report.reference.format)
    let report = StoredReport(
      reference: reference, title: reading.report.title, place: town, period: Period(year: year),
      text: reading.report.text)
    return ReportReading(report: report, observations: reading.observations.map { $0.read(in: reference) })
  }

  @Test("Totals are in step after any saving, reading anew and removing", arguments: Medium.allCases, 1...6)
  func inStep(_ medium: Medium, _ seed: Int) throws {
    var random = SeededGenerator(state: UInt64(seed))
    try medium.withStore { store in
      var current: [Int: ReportReading] = [:]
      for step in 1...40 {
        let numbers = Set(
          (0..<Int.random(in: 1...5, using: &random)).map { _ in Int.random(in: 0..<18, using: &random) })
        let batch = numbers.sorted().map { ($0, Self.reading($0, version: step)) }
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
          try store.remove(hashes: batch.map(\.1.report.reference.hash))
          for (number, _) in batch { current[number] = nil }
        case 1:
          try store.reread(batch.map(\.1))
          for (number, reading) in batch { current[number] = reading }
        default:
          try store.save(batch.map(\.1))
          for (number, reading) in batch where current[number] == nil { current[number] = reading }
        }
        let stored = try store.tabulation(metrics: Sample.metrics)
        let direct = Tabulation(
          observations: current.values.flatMap(\.observations), metrics: Sample.metrics,
          reports: current.values.map { PlaceYear(place: $0.report.place!, year: $0.report.period!.year) })
        #expect(stored.allSeries(of: Sample.metrics) == direct.allSeries(of: Sample.metrics), "step \(step)")
      }
    }
  }
}

extension Observation {
  /// The same observation, read in another report.
  fileprivate func read(in report: ReportReference) -> Observation {
    Observation(
      place: place, metric: metric, period: period, value: value, qualifier: qualifier, unit: unit,
      role: role,
      provenance: Provenance(
        report: report, span: provenance.span, number: provenance.number,
        sentenceSpan: provenance.sentenceSpan, sentence: provenance.sentence, page: provenance.page,
        rule: provenance.rule))
  }
}
