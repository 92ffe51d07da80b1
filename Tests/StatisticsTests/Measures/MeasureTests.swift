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
      ("80", "70", "-10", "-12.5"), ("80", "100+", "20+", "25+"), ("80", "100-", "20-", "25-"),
      ("80", "~100", "~20", "~25"), ("80+", "100", "20-", "25-"), ("80-", "100", "20+", "25+"),
      ("80+", "100-", "20-", "25-"), ("~80", "~100", "~20", "~25"), ("0", "5", "5", "–"),
      ("5", "0", "-5", "-100"),
      ("3", "4", "1", "33.3333"), ("3", "4+", "1+", "33.3333+"), ("3", "4-", "1-", "33.3334-"),
      ("3", "2+", "-1+", "-33.3334+"), ("3", "2-", "-1-", "-33.3333-"),
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
      (["80", "–"], ChangeRefusal.missing), (["80", "–", "90"], .gap), (["80", "1-11:70"], .partialYear),
      (["80+", "90+"], .bounds), (["~80", "90+"], .bounds), (["80-", "70-"], .bounds),
    ])
  func refusals(_ numbers: [String], _ reason: ChangeRefusal) {
    let series = Self.series(numbers)
    #expect(throws: reason) { try series.change(from: 2020, to: 2019 + numbers.count) }
  }

  @Test("No change is told across a merger, but across a new name")
  func breaks() throws {
    let merged = SeriesBreak(year: 2021, predecessors: [Sample.linhe, Sample.qingshi], isRenaming: false)
    let renamed = SeriesBreak(year: 2021, predecessors: [Sample.linhe], isRenaming: true)
    #expect(throws: ChangeRefusal.seriesBreak) {
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
    #expect(throws: ChangeRefusal.otherPlaces) { try series.change(from: 2020, to: 2021) }
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

  @Test("An index sets the base year to 100")
  func index() throws {
    let index = try #require(Self.series(["80", "100+", "–", "1-6:50", "60-"]).index(base: 2020))
    #expect(index.keys.sorted() == [2020, 2021, 2024])
    #expect(index.keys.sorted().compactMap { index[$0].map(Notation.text) } == ["100", "125+", "75-"])
    #expect(Self.series(["–", "100"]).index(base: 2020) == nil)
    #expect(Self.series(["1-6:50", "100"]).index(base: 2020) == nil)
    #expect(Self.series(["80+", "100+"]).index(base: 2020)?.keys.sorted() == [2020])
  }

  @Test("An average is of whole years only, all of them")
  func average() throws {
    let average = try #require(Self.series(["10", "11", "11+"]).average(of: 2020...2022))
    #expect(Notation.text(average.value, average.qualifier) == "10.6666+")
    #expect(Self.series(["10", "–", "11"]).average(of: 2020...2022) == nil)
    #expect(Self.series(["10", "1-6:5"]).average(of: 2020...2021) == nil)
    #expect(Self.series(["10"]).average(of: 2020...2021) == nil)
  }

  @Test("Values per head need a population of the year, and are none of rates")
  func perHead() {
    let perHead = Self.series(["30", "50+"]).perHead([2020: 90_000])
    #expect(perHead.mapValues(Notation.text) == [2020: "3.3333"])
    #expect(Self.series(["99"], of: Sample.passRate).perHead([2020: 90_000]).isEmpty)
  }

  @Test("Places are ranked from the highest, equals together, with their shares")
  func standings() throws {
    let comparison = try Comparison([
      Self.series(["30"], for: Sample.taoyuan), Self.series(["50"], for: Sample.linhe),
      Self.series(["30"], for: Sample.qingshi), Self.series(["–"], for: Sample.district),
    ])
    let standings = comparison.standings(in: 2020)
    #expect(standings.map(\.place) == [Sample.linhe] + [Sample.qingshi, Sample.taoyuan].sorted())
    #expect(standings.map(\.rank) == [1, 2, 2])
    #expect(standings.map(\.share) == ["45.4545", "27.2727", "27.2727"].map { Decimal(string: $0)! })
    let rates = try Comparison([Self.series(["90"], of: Sample.passRate)])
    #expect(rates.standings(in: 2020).map(\.share) == [nil])
  }

  @Test("Mixed units are refused with the reason")
  func mixedUnits() {
    let error = #expect(throws: ComparisonRefusal.self) {
      try Comparison([Self.series(["30"]), Self.series(["90"], of: Sample.passRate)])
    }
    #expect(error == .mixedUnits([.percent, UnitOfMeasure("件")]))
    #expect(error?.description.contains("件") == true)
  }
}
