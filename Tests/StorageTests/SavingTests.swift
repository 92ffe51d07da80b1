import Foundation
import Statistics
import Testing

@testable import Storage

struct SavingTests {
  @Test("What is stored comes back as it was", arguments: Medium.allCases)
  func roundTrip(_ medium: Medium) throws {
    try medium.withStore { store in
      let findings = [
        Finding(
          kind: "ocr-noise", severity: .warning, facts: ["l2件", "甲"],
          report: Sample.corpus[0].report.reference,
          spans: [3..<5, 9..<12])
      ]
      let first = ReportReading(
        report: Sample.corpus[0].report, observations: Sample.corpus[0].observations, findings: findings)
      #expect(try store.save([first] + Sample.corpus[1...]) == Sample.corpus.map { _ in .stored })
      let stored = try store.observations()
      let expected = Sample.corpus.sorted { $0.report.reference.path < $1.report.reference.path }
      #expect(stored == expected.flatMap(\.observations))
      #expect(try store.findings() == findings)
      #expect(try store.text(hash: first.report.reference.hash) == first.report.text)
      #expect(try store.text(hash: "0") == nil)
      let summary = try #require(try store.reports().first { $0.reference == first.report.reference })
      #expect(summary.place == Sample.taoyuan)
      #expect(summary.period == Period(year: 2020))
      #expect(summary.title == first.report.title)
      #expect(summary.observationCount == 2)
      #expect(summary.findingCount == 1)
    }
  }

  @Test("A report is stored once for its content", arguments: Medium.allCases)
  func idempotence(_ medium: Medium) throws {
    try medium.withStore { store in
      try store.save(Sample.corpus)
      let before = try store.observations()
      let path = Sample.corpus[0].report.reference.path
      #expect(try store.save(Sample.corpus)[0] == .alreadyStored(path: path))
      #expect(try store.observations() == before)
      #expect(try store.contains(hash: Sample.corpus[0].report.reference.hash))
      #expect(try store.hashes() == Set(Sample.corpus.map(\.report.reference.hash)))
    }
  }

  @Test(
    "A value comes back to the last digit",
    arguments: [
      "0", "1", "-5", "99.25", "123500", "1000000000000000000000", "66666.666666666666666666666666666666",
      "0.000000000000000000000000001", "9223372036854775807", "9223372036854775808",
    ])
  func values(_ number: String) throws {
    let store = try Store(inMemoryWith: Sample.metrics)
    try store.save(Sample.reading(Sample.linhe, 2020, [.init(metric: Sample.cases, number: number)]))
    #expect(try store.observations().map(\.value) == [Decimal(string: number)!])
    let series = try store.tabulation(metrics: Sample.metrics).series(of: Sample.cases, for: Sample.linhe)
    #expect(series.values.map(\.value) == [Decimal(string: number)!])
  }

  @Test("A batch with a report that cannot be stored is not stored at all", arguments: Medium.allCases)
  func allOrNothing(_ medium: Medium) throws {
    try medium.withStore { store in
      let stranger = Sample.metric("unheard_of", .count, .total, .sum)
      let bad = Sample.reading(Sample.linhe, 2022, [.init(metric: stranger, number: "1")])
      #expect(throws: StoreError.unknownMetric("unheard_of")) { try store.save(Sample.corpus + [bad]) }
      let left = try (store.reports(), store.observations())
      #expect(left.0.isEmpty && left.1.isEmpty)
    }
  }

  @Test("Reading a report anew replaces its rows and no other's", arguments: Medium.allCases)
  func rereading(_ medium: Medium) throws {
    try medium.withStore { store in
      try store.save(Sample.corpus)
      let old = Sample.corpus[4]
      let renewed = ReportReading(report: old.report, observations: [old.observations[0]])
      try store.reread([renewed])
      let fresh = try Store(inMemoryWith: Sample.metrics)
      try fresh.save(Sample.corpus.filter { $0 != old } + [renewed])
      #expect(try store.observations() == fresh.observations())
      try expectSameSeries(store, fresh)
      try store.reread([old])
      try fresh.reread([old])
      #expect(try store.observations().count == Sample.corpus.flatMap(\.observations).count)
      try expectSameSeries(store, fresh)
    }
  }

  @Test("A removed report leaves nothing behind", arguments: Medium.allCases)
  func removal(_ medium: Medium) throws {
    try medium.withStore { store in
      try store.save(Sample.corpus)
      let gone = [Sample.corpus[1], Sample.corpus[4]]
      #expect(try store.remove(hashes: gone.map(\.report.reference.hash) + ["0"]) == 2)
      let fresh = try Store(inMemoryWith: Sample.metrics)
      try fresh.save(Sample.corpus.filter { !gone.contains($0) })
      #expect(try store.observations() == fresh.observations())
      #expect(try store.places().places == fresh.places().places)
      try expectSameSeries(store, fresh)
      try store.remove(hashes: store.hashes())
      #expect(try store.places().places == [])
    }
  }

  @Test("When a metric's rules change, its values are made anew")
  func changedRules() throws {
    let folder = try TemporaryFolder()
    let reading = Sample.reading(
      Sample.linhe, 2020,
      [.init(metric: Sample.cases, number: "60"), .init(metric: Sample.cases, number: "7")])
    try Store(path: folder.file(), metrics: Sample.metrics).save(reading)
    let added = Sample.metric(Sample.cases.id, .count, .sum, .sum)
    let store = try Store(path: folder.file(), metrics: [added])
    let series = try store.tabulation(metrics: [added]).series(of: added, for: Sample.linhe)
    #expect(series.values.map(\.value) == [67])
  }

  private func expectSameSeries(_ left: Store, _ right: Store) throws {
    let leftSeries = try left.tabulation(metrics: Sample.metrics).allSeries(of: Sample.metrics)
    #expect(try leftSeries == right.tabulation(metrics: Sample.metrics).allSeries(of: Sample.metrics))
  }
}
