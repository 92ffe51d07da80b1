import Foundation
import Testing

@testable import Statistics

@Suite("Series that are asked for") struct SeriesSelectionTests {
  private static let tabulation = Tabulation(
    observations: [
      Sample.says(Sample.taoyuan, 2020, Sample.petitions, "40"),
      Sample.says(Sample.taoyuan, 2021, Sample.petitions, "44"),
      Sample.says(Sample.linhe, 2021, Sample.petitions, "60"),
      Sample.says(Sample.taoyuan, 2020, Sample.publicity, "9"),
    ], metrics: Sample.metrics)

  private static func selection(
    of metrics: [Metric] = [Sample.petitions], for places: [Place]? = [Sample.taoyuan],
    years: Set<Int> = [2021],
    keepsEmpty: Bool = true
  ) -> SeriesSelection {
    SeriesSelection(from: tabulation, of: metrics, for: places, years: years, keepsEmpty: keepsEmpty)
  }

  @Test("Only the years asked for are shown, and measures look at the others too")
  func years() throws {
    let selection = Self.selection()
    #expect(selection.series.map { $0.values.map(\.year) } == [[2021]])
    let changes = try selection.points(of: .difference)
    #expect(changes.map(\.value.year) == [2021])
    #expect(try changes.map { try $0.result.get().value } == [4])
  }

  @Test("Series without a value in the years asked for are left out where they are not to be kept")
  func empty() {
    let metrics = [Sample.petitions, Sample.publicity]
    #expect(Self.selection(of: metrics).series.count == 2)
    #expect(Self.selection(of: metrics, keepsEmpty: false).series.map(\.metric) == [Sample.petitions])
    #expect(Self.selection(of: metrics, years: [], keepsEmpty: false).series.count == 2)
  }

  @Test("Without places every place with values of its own has its series")
  func allPlaces() {
    #expect(Set(Self.selection(for: nil).series.map(\.place)).isSuperset(of: [Sample.taoyuan, Sample.linhe]))
  }

  @Test("The statements behind a year are those of the tabulation, and values alone have none")
  func contributions() throws {
    let selection = Self.selection()
    let series = try #require(selection.series.first)
    #expect(selection.contributions(to: 2021, of: series).map(\.observation.value) == [44])
    #expect(SeriesSelection(selection.series).contributions(to: 2021, of: series).isEmpty)
  }
}
