import Foundation
import Testing

@testable import Statistics

/// A generator of numbers that gives the same ones for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var mixed = state
    mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
    return mixed ^ (mixed >> 33)
  }
}

struct TabulationPropertyTests {
  /// Reports of three counties' towns over five years, with gaps, bounds, part-years, repetitions and prior figures.
  static func reports(seed: UInt64) -> [Observation] {
    var random = SeededGenerator(state: seed)
    var observations: [Observation] = []
    for county in ["澄湖区", "东山县", "西陵县"] {
      let county = Place(path: ["云泽市", county], level: .county)
      for name in ["甲镇", "乙镇", "丙街道"] {
        for year in 2018...2022 where Int.random(in: 0..<4, using: &random) > 0 {
          observations += report(of: Sample.town(name, of: county), year, using: &random)
        }
      }
    }
    return observations
  }

  private static func report(of town: Place, _ year: Int, using random: inout SeededGenerator)
    -> [Observation]
  {
    var statements: [Observation] = []
    for metric in Sample.metrics {
      for position in 0..<Int.random(in: 0...3, using: &random) {
        let number = Int.random(in: 0...100, using: &random)
        let form = ["\(number)", "\(number)+", "~\(number)", "\(number)-", "1-11:\(number)", "\(number)!"]
        let isPrior = Int.random(in: 0..<5, using: &random) == 0
        statements.append(
          Sample.says(
            town, isPrior ? year - 1 : year, metric, form.randomElement(using: &random)!, at: position * 50,
            prior: isPrior, report: "\(town.name) \(year).txt"))
      }
    }
    return statements
  }

  @Test("The order in which statements are read changes nothing", arguments: 1...20)
  func order(_ seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let observations = Self.reports(seed: seed)
    let straight = Tabulation(observations: observations, metrics: Sample.metrics)
    let shuffled = Tabulation(observations: observations.shuffled(using: &random), metrics: Sample.metrics)
    #expect(straight.allSeries(of: Sample.metrics) == shuffled.allSeries(of: Sample.metrics))
    #expect(straight.findings == shuffled.findings)
  }

  @Test("Counts of a city are those of its counties together", arguments: 1...20)
  func rollUpOfRollUps(_ seed: UInt64) throws {
    let tabulation = Tabulation(observations: Self.reports(seed: seed), metrics: Sample.metrics)
    for metric in Sample.metrics where metric.rollUp == .sum {
      let direct = tabulation.series(of: metric, for: Sample.city, years: 2017...2022)
      let counties = tabulation.places.children(of: Sample.city).map {
        tabulation.series(of: metric, for: $0, years: 2017...2022)
      }
      for (position, value) in direct.values.enumerated() {
        let parts = counties.map { $0.values[position] }
        #expect(value.value ?? 0 == parts.compactMap(\.value).reduce(0, +))
        #expect(value.coverage.reported == parts.map(\.coverage.reported).reduce(0, +))
        #expect(value.coverage.expected == parts.map(\.coverage.expected).reduce(0, +))
      }
    }
  }

  @Test("Any way of parting the places rolls up to the same", arguments: 1...20)
  func parting(_ seed: UInt64) {
    var random = SeededGenerator(state: seed)
    for rule in Metric.RollUp.allCases {
      let qualifiers = Qualifier.allCases
      var whole = RollUpValue(rule)
      var parts = [RollUpValue(rule), RollUpValue(rule), RollUpValue(rule)]
      for _ in 0..<30 {
        let months = Int.random(in: 1...6, using: &random)...Int.random(in: 6...12, using: &random)
        let value = YearValue(
          value: Decimal(Int.random(in: 0...10_000, using: &random)) / 100,
          qualifier: qualifiers.randomElement(using: &random)!, months: months)
        let weight = YearValue(value: Decimal(Int.random(in: 0...500, using: &random)))
        whole.add(value, weight: weight)
        parts[Int.random(in: 0..<3, using: &random)].add(value, weight: weight)
      }
      var together = RollUpValue(rule)
      for part in parts.shuffled(using: &random) { together.add(part) }
      #expect(
        together.seriesValue(year: 2022, expected: 30) == whole.seriesValue(year: 2022, expected: 30))
    }
  }
}
