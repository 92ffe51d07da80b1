import Foundation
import Testing

@testable import Statistics

struct MeasureTests {
  /// A series of years from 2020 on, in the notation of ``Notation``; `–` is a missing year.
  static func series(
    _ numbers: [String], of metric: Metric = Sample.petitions, for place: Place = Sample.taoyuan,
    breaks: [SeriesBreak] = []
  ) -> Series {
    let values = numbers.enumerated().map { offset, text in
      guard text != "–" else {
        return SeriesValue(
          year: 2020 + offset, value: nil, coverage: Coverage(reported: 0, expected: 1), status: .missing)
      }
      let notation = Notation(text)
      return SeriesValue(
        year: 2020 + offset, value: notation.value, qualifier: notation.qualifier, months: notation.months,
        coverage: Coverage(reported: 1, expected: 1), status: notation.months == nil ? .reported : .partial)
    }
    return Series(place: place, metric: metric, values: values, breaks: breaks)
  }

  @Test(
    "A change is told with its kind",
    arguments: [
      ("80", "70", "-10", "-12.5"), ("80", "100+", "20+", "25+"), ("80", "60-", "-20-", "-25-"),
      ("80", "~100", "~20", "~25"), ("80+", "60", "-20-", "-25-"), ("80-", "100", "20+", "25+"),
      ("80+", "60-", "-20-", "-25-"), ("80-", "100+", "20+", "25+"), ("~80", "~100", "~20", "~25"),
      ("0", "5", "5", "–"), ("5", "0", "-5", "-100"),
      ("3", "4", "1", "33.3333"), ("3", "4+", "1+", "33.3333+"), ("3", "2-", "-1-", "-33.3333-"),
    ])
  func change(_ old: String, _ new: String, _ difference: String, _ percentage: String) throws {
    let change = try Self.series([old, new]).change(from: 2020, to: 2021)
    #expect(Notation.text(change.difference, change.qualifier) == difference)
    #expect(
      Notation.text(change.percentage?.rounded(toward: change.qualifier, places: 4), change.qualifier)
        == percentage)
  }

  @Test("A rate changes by percentage points")
  func points() throws {
    let change = try Self.series(["95.5", "98"], of: Sample.passRate).change(from: 2020, to: 2021)
    #expect(change.difference == Decimal(string: "2.5"))
    #expect(change.percentage == nil && change.qualifier == .exact && change.since == 2020)
  }

  @Test(
    "No change is told where none is known",
    arguments: [
      (["80", "–"], MeasureRefusal.missing), (["80", "–", "90"], .gap), (["80", "1-11:70"], .partialYear),
      (["80+", "90+"], .bounds), (["~80", "90+"], .bounds), (["80-", "70-"], .bounds),
      // What touches a bound may have risen or fallen.
      (["80", "100-"], .bounds), (["80", "60+"], .bounds), (["80+", "100"], .bounds),
      (["80-", "60"], .bounds),
      (["80", "80+"], .bounds), (["80-", "80"], .bounds), (["80+", "100-"], .bounds),
    ])
  func refusals(_ numbers: [String], _ reason: MeasureRefusal) {
    let series = Self.series(numbers)
    #expect(throws: reason) { try series.change(from: 2020, to: 2019 + numbers.count) }
  }

  @Test("No change is told across a merger, but across a new name")
  func breaks() throws {
    let merged = SeriesBreak(year: 2021, predecessors: [Sample.linhe, Sample.qingshi], isRenaming: false)
    let renamed = SeriesBreak(year: 2021, predecessors: [Sample.linhe], isRenaming: true)
    #expect(throws: MeasureRefusal.seriesBreak) {
      try Self.series(["80", "90"], breaks: [merged]).change(from: 2020, to: 2021)
    }
    #expect(try Self.series(["80", "90"], breaks: [renamed]).change(from: 2020, to: 2021).difference == 10)
    #expect(
      try Self.series(["80", "90", "95"], breaks: [merged]).change(from: 2021, to: 2022).difference == 5)
  }

  @Test("No change is told where other places reported")
  func otherPlaces() {
    func value(_ year: Int, _ reported: Int) -> SeriesValue {
      SeriesValue(
        year: year, value: 100, coverage: Coverage(reported: reported, expected: 3), status: .incomplete)
    }
    let series = Series(
      place: Sample.district, metric: Sample.petitions, values: [value(2020, 2), value(2021, 1)])
    #expect(throws: MeasureRefusal.otherPlaces) { try series.change(from: 2020, to: 2021) }
  }

  @Test(
    "The latest change is that of the last value against the year before it, where both are whole",
    arguments: [
      (["80", "–", "100", "90"], "-10"), (["80", "90", "–"], "10"), (["80", "–", "90"], "–"),
      (["80", "90", "1-11:70"], "–"), (["80"], "–"), (["–"], "–"),
    ])
  func latest(_ numbers: [String], _ difference: String) {
    let change = Self.series(numbers).latestChange()
    #expect(Notation.text(change?.difference, change?.qualifier ?? .exact) == difference)
  }

  @Test("The latest change looks at no year outside those asked for")
  func latestWithin() {
    let series = Self.series(["80", "90", "100"])
    #expect(series.latestChange(in: 2020...2021)?.since == 2020)
    #expect(series.latestChange(in: 2022...2022) == nil)
  }

  /// What a measure gives for every year: a number in the notation of ``Notation``, or the reason in brackets.
  static func texts(_ measure: Measure, of series: Series) throws -> [String] {
    try measure.points(of: [series]).map { point in
      switch point.result {
      case .success(let number): Notation.text(number.value, number.qualifier)
      case .failure(let refusal): "[\(refusal.rawValue)]"
      }
    }
  }

  @Test(
    "A measure of every year is as reckoned by hand, or says why there is none",
    arguments: [
      (.difference, ["80", "100+", "–", "60"], ["[missing]", "20+", "[missing]", "[missing]"]),
      (
        .change, ["80", "70", "1-6:50", "0", "5"],
        ["[missing]", "-12.5", "[partial_year]", "[partial_year]", "[not_positive]"]
      ),
      (
        .index(base: 2020), ["80", "100+", "–", "1-6:50", "60-"],
        ["100", "125+", "[missing]", "[partial_year]", "75-"]
      ),
      (.index(base: 2020), ["80+", "100+", "120"], ["100", "[bounds]", "150-"]),
      (.index(base: 2020), ["0", "100"], ["[not_positive]", "[not_positive]"]),
      (.index(base: 2020), ["–", "100"], ["[missing]", "[missing]"]),
      (.index(base: 2020), ["3", "2", "2+", "2-"], ["100", "66.6667", "66.6666+", "66.6667-"]),
      (
        .average(years: 3), ["10", "11", "11+", "12", "–"],
        ["[missing]", "[missing]", "10.6666+", "11.3333+", "[missing]"]
      ),
      (.average(years: 2), ["10", "1-6:5", "20"], ["[missing]", "[partial_year]", "[partial_year]"]),
      (.average(years: 1), ["10", "~11"], ["10", "~11"]),
      (
        .perHead([Sample.taoyuan: [2020: 90_000, 2021: 0]], heads: 10_000), ["30+", "50", "60"],
        ["3.3333+", "[population]", "[population]"]
      ),
      (.perHead([Sample.taoyuan: [2020: 90_000]], heads: 1000), ["30-"], ["0.3334-"]),
    ] as [(Measure, [String], [String])])
  func measures(_ measure: Measure, _ numbers: [String], _ expected: [String]) throws {
    #expect(try Self.texts(measure, of: Self.series(numbers)) == expected)
  }

  @Test("Rates differ by percentage points, and have no values per head and no shares")
  func rates() throws {
    let rates = Self.series(["95.5", "98"], of: Sample.passRate)
    #expect(try Self.texts(.change, of: rates) == ["[missing]", "2.5"])
    #expect(try Measure.change.points(of: [rates]).map(\.unit) == [.percentagePoint, .percentagePoint])
    #expect(
      try Self.texts(.perHead([Sample.taoyuan: [2020: 9]], heads: 1), of: rates) == ["[rate]", "[rate]"])
    #expect(try Self.texts(.share, of: rates) == ["[rate]", "[rate]"])
    #expect(try Self.texts(.rank, of: rates) == ["1", "1"])
  }

  @Test("No index and no average goes across a merger, and none compares other places")
  func brokenMeasures() throws {
    let merged = SeriesBreak(year: 2021, predecessors: [Sample.linhe, Sample.qingshi], isRenaming: false)
    let series = Self.series(["80", "90", "100"], breaks: [merged])
    #expect(try Self.texts(.index(base: 2020), of: series) == ["100", "[series_break]", "[series_break]"])
    #expect(try Self.texts(.average(years: 2), of: series) == ["[missing]", "[series_break]", "95"])
    let other = Series(
      place: Sample.district, metric: Sample.petitions,
      values: [(2020, 2), (2021, 3)].map { year, reported in
        SeriesValue(
          year: year, value: 100, coverage: Coverage(reported: reported, expected: 3), status: .incomplete)
      })
    #expect(try Self.texts(.index(base: 2020), of: other) == ["100", "[other_places]"])
    #expect(try Self.texts(.average(years: 2), of: other) == ["[missing]", "[other_places]"])
    #expect(
      try Self.texts(.perHead([Sample.district: [2020: 9, 2021: 9]], heads: 9), of: other)
        == ["[incomplete]", "100"])
  }

  @Test("As many places are not the same places")
  func sameCountOfOthers() throws {
    func says(_ place: Place, _ year: Int) -> Observation { Sample.says(place, year, Sample.petitions, "50") }
    let tabulation = Tabulation(
      observations: [
        says(Sample.taoyuan, 2020), says(Sample.linhe, 2020), says(Sample.taoyuan, 2021),
        says(Sample.qingshi, 2021), says(Sample.taoyuan, 2022), says(Sample.qingshi, 2022),
      ], metrics: Sample.metrics)
    let series = tabulation.series(of: Sample.petitions, for: Sample.district)
    #expect(series.values.map(\.coverage.description) == ["2/3", "2/3", "2/3"])
    let expected: [(Measure, [Bool])] = [
      (.change, [false, false, true]), (.difference, [false, false, true]),
      (.index(base: 2021), [false, true, true]), (.average(years: 2), [false, false, true]),
    ]
    for (measure, isTold) in expected {
      let points = try measure.points(of: [series]) { series, year in
        tabulation.reporters(of: series.metric, in: year, for: series.place)
      }
      #expect(points.map { (try? $0.result.get()) != nil } == isTold)
    }
    let change = try Measure.change.points(of: [series]) { series, year in
      tabulation.reporters(of: series.metric, in: year, for: series.place)
    }
    #expect(change[1].result == .failure(.otherPlaces))
  }

  @Test("Units of measures are told")
  func units() throws {
    let measures: [(Measure, String)] = [
      (.difference, "件"), (.change, "%"), (.index(base: 2020), "2020=100"), (.average(years: 3), "件"),
      (.perHead([:], heads: 10_000), "件/万人"), (.perHead([:], heads: 1000), "件/1000人"), (.rank, "位"),
      (.share, "%"),
    ]
    for (measure, unit) in measures {
      #expect(try measure.points(of: [Self.series(["1"])]).map(\.unit.symbol) == [unit])
    }
  }

  @Test("Places are ranked from the highest, equals together, with their shares")
  func standings() throws {
    let comparison = try ComparableSeries([
      Self.series(["30"], for: Sample.taoyuan), Self.series(["50"], for: Sample.linhe),
      Self.series(["30"], for: Sample.qingshi), Self.series(["–"], for: Sample.district),
    ])
    let standings = comparison.standings(in: 2020)
    #expect(standings.map(\.place) == [Sample.linhe] + [Sample.qingshi, Sample.taoyuan].sorted())
    #expect(standings.map(\.rank) == [1, 2, 2])
    // One place has no value: the true shares are that or less.
    #expect(
      standings.map { Notation.text($0.share?.value, $0.share?.qualifier ?? .exact) }
        == ["45.4546-", "27.2728-", "27.2728-"])
    let rates = try ComparableSeries([Self.series(["90"], of: Sample.passRate)])
    #expect(rates.standings(in: 2020).map(\.share) == [nil])
  }

  @Test(
    "Shares of the sum are told with their kind",
    arguments: [
      (["30", "50"], ["62.5", "37.5"]), (["30", "50+"], ["~62.5", "~37.5"]), (["0", "0"], ["–", "–"]),
    ])
  func shares(_ numbers: [String], _ expected: [String]) throws {
    let towns = [Sample.taoyuan, Sample.linhe]
    let comparison = try ComparableSeries(zip(numbers, towns).map { Self.series([$0], for: $1) })
    let shares = comparison.standings(in: 2020).map(\.share)
    #expect(shares.map { Notation.text($0?.value, $0?.qualifier ?? .exact) } == expected)
  }

  @Test("Mixed units are refused with the reason")
  func mixedUnits() {
    let error = #expect(throws: ComparisonRefusal.self) {
      try ComparableSeries([Self.series(["30"]), Self.series(["90"], of: Sample.passRate)])
    }
    #expect(error == .mixedUnits([.percent, UnitOfMeasure("件")]))
    #expect(error?.description.contains("件") == true)
    #expect(throws: ComparisonRefusal.self) {
      try Measure.rank.points(of: [Self.series(["30"]), Self.series(["90"], of: Sample.passRate)])
    }
  }
}
