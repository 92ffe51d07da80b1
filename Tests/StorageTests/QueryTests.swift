import Foundation
import Statistics
import Testing

@testable import Storage

struct QueryTests {
  @Test("Observations are chosen by place, metric, year and report", arguments: Medium.allCases)
  func filters(_ medium: Medium) throws {
    try medium.withStore { store in
      try store.save(Sample.corpus)
      let all = try store.observations()
      func expect(_ query: ObservationQuery, _ isWanted: (Observation) -> Bool) throws {
        let wanted = all.filter(isWanted)
        #expect(!wanted.isEmpty && wanted.count < all.count)
        #expect(try store.observations(matching: query) == wanted)
      }
      try expect(.init(places: [Sample.taoyuan])) { $0.place == Sample.taoyuan }
      try expect(.init(metrics: [Sample.sat.id, Sample.rate.id])) {
        [Sample.sat.id, Sample.rate.id].contains($0.metric)
      }
      try expect(.init(years: [2020])) { $0.period?.year == 2020 }
      try expect(.init(reports: [Sample.corpus[3].report.reference.hash])) {
        $0.provenance.report == Sample.corpus[3].report.reference
      }
      try expect(.init(places: [Sample.linhe], metrics: [Sample.cases.id], years: [2020, 2022])) {
        $0.place == Sample.linhe && $0.metric == Sample.cases.id && [2020, 2022].contains($0.period?.year)
      }
      #expect(try store.observations(matching: .init(places: [Sample.district])) == all)
      #expect(try store.observations(matching: .init(metrics: ["unheard_of"])) == [])
      #expect(try store.observations(matching: .init(places: [Sample.town("别处镇")])) == [])
    }
  }

  @Test(
    "Reports are found by path or hash, and one that is not there is told with those near",
    arguments: Medium.allCases)
  func namedReports(_ medium: Medium) throws {
    try medium.withStore { store in
      try store.save(Sample.corpus)
      let known = try store.reports().map(\.reference)
      #expect(try store.reports(named: [known[1].path, known[0].hash]) == [known[1], known[0]])
      #expect(throws: StoreError.unknownReport("?", nearest: [])) {
        try store.reports(named: [known[0].path, "?"])
      }
      let error = #expect(throws: StoreError.self) { try store.reports(named: [known[0].path + "x"]) }
      guard case .unknownReport(_, let nearest)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(nearest.first == known[0].path)
    }
  }

  @Test(
    "Reports are chosen by place and year, those that name their place shortly too",
    arguments: Medium.allCases)
  func reports(_ medium: Medium) throws {
    try medium.withStore { store in
      try store.save(Sample.corpus)
      let short = Place(path: ["澄湖区", "桃源镇"], level: .town)
      try store.save(Sample.reading(short, 2022, [.init(metric: Sample.cases, number: "41")]))
      func paths(_ places: [Place]?, _ years: Set<Int>?) throws -> [String] {
        try store.reports(within: places, years: years).map(\.reference.path)
      }
      let all = try paths(nil, nil)
      #expect(all.count == Sample.corpus.count + 1)
      #expect(try paths([Sample.district], nil) == all)
      #expect(try paths([Sample.taoyuan], [2022, 2024]).count == 2)
      #expect(try paths([Sample.district], [2022]) == ["澄湖区桃源镇2022.txt"])
      #expect(try paths([Sample.linhe], [2022]).isEmpty)
    }
  }

  @Test("Findings of a metric are those that name it or point at its numbers, and those about no metric")
  func findings() throws {
    let store = try Store(inMemoryWith: Sample.metrics)
    let plain = Sample.reading(
      Sample.taoyuan, 2020,
      [.init(metric: Sample.cases, number: "40"), .init(metric: Sample.sat, number: "45")])
    let spans = plain.observations.map(\.provenance.span)
    let found = [
      Finding(kind: "place-unknown", severity: .warning, report: plain.report.reference),
      Finding(
        kind: "conflicting-statements", severity: .note, facts: [Sample.cases.id, "40", "41"],
        report: plain.report.reference, spans: [spans[0]]),
      Finding(
        kind: "parts-exceed-whole", severity: .note, report: plain.report.reference, spans: [spans[1]]),
    ]
    try store.save([
      ReportReading(report: plain.report, observations: plain.observations, findings: found)
    ])
    func kinds(_ metrics: Set<Metric.ID>?) throws -> [String] {
      try store.allFindings(about: ObservationQuery(metrics: metrics), metrics: Sample.metrics).map(\.kind)
    }
    #expect(try kinds(nil) == found.map(\.kind))
    #expect(try kinds([Sample.cases.id]) == ["place-unknown", "conflicting-statements"])
    #expect(try kinds([Sample.sat.id]) == ["place-unknown", "parts-exceed-whole"])
    #expect(try kinds([Sample.events.id]).isEmpty)
  }

  @Test("The store's series are those of the statements themselves", arguments: Medium.allCases)
  func series(_ medium: Medium) throws {
    try medium.withStore { store in
      try store.save(Sample.corpus)
      let listed = [Sample.town("青石镇")]
      let stored = try store.tabulation(metrics: Sample.metrics, listed: listed)
      let direct = Tabulation(
        observations: Sample.corpus.flatMap(\.observations), metrics: Sample.metrics,
        reports: Sample.corpus.map { PlaceYear(place: $0.report.place!, year: $0.report.period!.year) },
        listed: listed)
      #expect(stored.allSeries(of: Sample.metrics) == direct.allSeries(of: Sample.metrics))
      #expect(
        stored.series(of: Sample.cases, for: Sample.district, own: true)
          == direct.series(of: Sample.cases, for: Sample.district, own: true))
      for place in [Sample.taoyuan, Sample.district] {
        let some = try store.tabulation(metrics: Sample.metrics, within: [place], listed: listed)
        #expect(some.series(of: Sample.metrics, for: place) == direct.series(of: Sample.metrics, for: place))
        let known = try store.tabulationOfStatements(metrics: Sample.metrics, within: [place], listed: listed)
        #expect(known.series(of: Sample.metrics, for: place) == direct.series(of: Sample.metrics, for: place))
      }
      let explained = try store.tabulationOfStatements(metrics: Sample.metrics, listed: listed)
      #expect(explained.allSeries(of: Sample.metrics) == direct.allSeries(of: Sample.metrics))
      #expect(explained.findings.map(\.kind) == ["prior-differs"])
      #expect(
        explained.contributions(of: Sample.cases, in: 2020, for: Sample.district).count
          == direct.contributions(of: Sample.cases, in: 2020, for: Sample.district).count)
    }
  }

  @Test("One pass over the totals of a level gives the tabulation's series", arguments: [false, true])
  func levels(_ namesShortly: Bool) throws {
    let store = try Store(inMemoryWith: Sample.metrics)
    try store.save(Sample.corpus)
    let other = Place(path: ["云泽市", "东山县"], level: .county)
    try store.save(Sample.reading(other, 2021, [.init(metric: Sample.cases, number: "5")]))
    if namesShortly {
      let short = Place(path: ["临河街道"], level: .town)
      try store.save(Sample.reading(short, 2022, [.init(metric: Sample.cases, number: "7")]))
    }
    let listed = [Sample.town("青石镇")]
    let tabulation = try store.tabulation(metrics: Sample.metrics, listed: listed)
    for level in Place.Level.allCases {
      let expected = tabulation.allSeries(of: Sample.metrics).filter { $0.place.level == level }
      #expect(try store.series(of: Sample.metrics, at: level, listed: listed) == expected)
    }
    #expect(try store.series(of: [Sample.rate], at: .county).map(\.values.count) == [5])
  }

  @Test("A district's series is as counted by hand")
  func byHand() throws {
    let store = try Store(inMemoryWith: Sample.metrics)
    try store.save(Sample.corpus)
    let tabulation = try store.tabulation(metrics: Sample.metrics, within: [Sample.district])
    let cases = tabulation.series(of: Sample.cases, for: Sample.district)
    #expect(cases.values.map(\.year) == [2020, 2021, 2022, 2023, 2024])
    #expect(cases.values.map(\.value) == [100, 55, 66, 70, nil])
    #expect(cases.values.map(\.status) == [.reported, .incomplete, .incomplete, .incomplete, .missing])
    let rate = tabulation.series(of: Sample.rate, for: Sample.district)
    // (50 × 98.5 + 150 × 90) / 200
    #expect(rate.values[1].value == Decimal(string: "92.125")!)
    let events = tabulation.series(of: Sample.events, for: Sample.district)
    #expect(events.values[1].value == 20)
    #expect(events.values[1].qualifier == .atLeast)
  }

  @Test("Reports that name a place by a short path and in full are weighed against each other")
  func shortPaths() throws {
    let short = Place(path: ["临河街道"], level: .town)
    let readings = [
      Sample.reading(short, 2020, [.init(metric: Sample.cases, number: "60")], path: "a"),
      Sample.reading(Sample.linhe, 2020, [.init(metric: Sample.cases, number: "61")], path: "b"),
      Sample.reading(short, 2021, [.init(metric: Sample.cases, number: "70")], path: "c"),
    ]
    let store = try Store(inMemoryWith: Sample.metrics)
    try store.save(readings)
    let direct = Tabulation(observations: readings.flatMap(\.observations), metrics: Sample.metrics)
    let stored = try store.tabulation(metrics: Sample.metrics)
    #expect(stored.allSeries(of: Sample.metrics) == direct.allSeries(of: Sample.metrics))
    #expect(stored.series(of: Sample.cases, for: Sample.linhe).values.map(\.value) == [60, 70])
    #expect(try store.observations(matching: .init(places: [Sample.linhe])).count == 3)
  }

  @Test("The order in which reports are stored changes no series", arguments: Medium.allCases, 1...8)
  func order(_ medium: Medium, _ seed: Int) throws {
    var random = SeededGenerator(state: UInt64(seed))
    let straight = try Store(inMemoryWith: Sample.metrics)
    try straight.save(Sample.corpus)
    try medium.withStore { shuffled in
      for reading in Sample.corpus.shuffled(using: &random) { try shuffled.save(reading) }
      let series = try straight.tabulation(metrics: Sample.metrics).allSeries(of: Sample.metrics)
      #expect(try shuffled.tabulation(metrics: Sample.metrics).allSeries(of: Sample.metrics) == series)
      #expect(try shuffled.observations() == straight.observations())
    }
  }

  @Test(
    "Counts of cities are those of their counties together, and of a province those of its cities",
    arguments: Medium.allCases, 1...6)
  func rollUpOfRollUps(_ medium: Medium, _ seed: Int) throws {
    try medium.withStore { store in
      try store.save(PlaceScopeTests.readings(seed: seed, shortly: 0).map { $0.under("丙省") })
      let places = try store.places()
      let bySum = [Sample.cases, Sample.sat]
      let levels = try [Place.Level.province, .city].map { try store.series(of: bySum, at: $0) }
      #expect(!levels.joined().isEmpty)
      for series in levels.joined() {
        let parts = try store.tabulation(metrics: bySum, within: [series.place])
        for value in series.values {
          let below = places.children(of: series.place).map {
            parts.series(of: series.metric, for: $0, years: value.year...value.year).values[0]
          }
          #expect(value.value ?? 0 == below.compactMap(\.value).reduce(0, +))
          #expect(value.coverage.reported == below.map(\.coverage.reported).reduce(0, +))
          #expect(value.coverage.expected == below.map(\.coverage.expected).reduce(0, +))
        }
      }
    }
  }
}

extension ReportReading {
  /// The same reading of a place in a province.
  fileprivate func under(_ province: String) -> ReportReading {
    func moved(_ place: Place?) -> Place? { place.map { Place(path: [province] + $0.path, level: $0.level) } }
    let moves = observations.map {
      Observation(
        place: moved($0.place), metric: $0.metric, period: $0.period, value: $0.value,
        qualifier: $0.qualifier,
        unit: $0.unit, role: $0.role, provenance: $0.provenance)
    }
    return ReportReading(
      report: StoredReport(
        reference: report.reference, title: report.title, place: moved(report.place), period: report.period,
        text: report.text), observations: moves)
  }
}

/// A generator of numbers that gives the same ones for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 31)
  }
}
