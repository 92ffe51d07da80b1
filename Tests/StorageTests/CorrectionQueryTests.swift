import Foundation
import Statistics
import Testing

@testable import Storage

struct CorrectionQueryTests {
  /// Corrections of one number, of all that a report says of a figure, and of a number that is none.
  private static func corrections(in store: Store) throws -> Corrections {
    let all = try store.observations()
    let first = all.first { $0.place == Sample.taoyuan && $0.metric == Sample.cases.id }!
    let none = all.first { $0.place == Sample.linhe && $0.metric == Sample.rate.id }!
    return try store.corrections([
      correction(first, .span(first.provenance.span), 45),
      correction(
        all.first { $0.place == Sample.taoyuan && $0.metric == Sample.events.id }!,
        .figure(place: "澄湖区桃源镇", metric: Sample.events.id, year: 2021), 12),
      correction(none, .span(none.provenance.span, metric: Sample.rate.id), nil),
    ])
  }

  private static func correction(_ observation: Observation, _ target: Correction.Target, _ value: Decimal?)
    -> Correction
  {
    Correction(
      report: observation.provenance.report.hash, target: target, value: value, reason: "误读", who: "王",
      when: "2024-03-01")
  }

  @Test("Series count corrected values, and the store keeps what was read", arguments: Medium.allCases)
  func series(_ medium: Medium) throws {
    try medium.withStore { store in
      try store.save(Sample.corpus)
      let before = try store.observations()
      let corrections = try Self.corrections(in: store)
      #expect(corrections.findings.isEmpty)
      let direct = Tabulation(
        observations: before.compactMap { corrections[$0].effective }, metrics: Sample.metrics,
        reports: Sample.corpus.map { PlaceYear(place: $0.report.place!, year: $0.report.period!.year) })
      let expected = direct.allSeries(of: Sample.metrics)
      let totals = try store.tabulation(metrics: Sample.metrics, corrections: corrections)
      #expect(totals.allSeries(of: Sample.metrics) == expected)
      let statements = try store.tabulationOfStatements(metrics: Sample.metrics, corrections: corrections)
      #expect(statements.allSeries(of: Sample.metrics) == expected)
      let district = try store.tabulation(
        metrics: [Sample.cases], within: [Sample.district], corrections: corrections
      ).series(of: Sample.cases, for: Sample.district)
      #expect(district.value(in: 2020)?.value == 105)
      #expect(totals.series(of: Sample.events, for: Sample.taoyuan).value(in: 2021)?.value == 12)
      #expect(totals.series(of: Sample.events, for: Sample.taoyuan).value(in: 2021)?.qualifier == .exact)
      #expect(totals.series(of: Sample.rate, for: Sample.linhe).value(in: 2020)?.value == nil)
      for level in [Place.Level.county, .town] {
        #expect(
          try store.series(of: Sample.metrics, at: level, corrections: corrections)
            == expected.filter { $0.place.level == level })
      }
      #expect(try store.observations() == before)
      let uncorrected = try store.tabulation(metrics: Sample.metrics)
        .series(of: Sample.cases, for: Sample.taoyuan)
      #expect(uncorrected.value(in: 2020)?.value == 40)
    }
  }

  @Test("Reports under a former name of a place are found under its present one", arguments: Medium.allCases)
  func renamedPlace(_ medium: Medium) throws {
    let former = Place(path: ["云泽市", "澄湖县"], level: .county)
    let change = PlaceChange(from: former, to: Sample.district, year: 2021)
    let readings = [
      Sample.reading(
        Place(path: former.path + ["桃源镇"], level: .town), 2020, [.init(metric: Sample.cases, number: "40")]),
      Sample.reading(Sample.taoyuan, 2021, [.init(metric: Sample.cases, number: "50")]),
    ]
    let folder = try TemporaryFolder()
    let store =
      switch medium {
      case .memory: try Store(inMemoryWith: Sample.metrics, changes: [change])
      case .file: try Store(path: folder.file(), metrics: Sample.metrics, changes: [change])
      }
    try store.save(readings)
    #expect(try store.observations(matching: .init(places: [Sample.taoyuan])).count == 2)
    let series = try store.tabulation(metrics: Sample.metrics, within: [Sample.district])
      .series(of: Sample.cases, for: Sample.district)
    #expect(series.values.map(\.value) == [40, 50])
    #expect(series.breaks.map(\.isRenaming) == [true])
    withExtendedLifetime(folder) {}
  }
}
