import Foundation
import Testing

@testable import Statistics

struct PlaceHistoryTests {
  static let formerCounty = Place(path: ["云泽市", "澄湖县"], level: .county)

  @Test("A renamed county and its towns are one series under the present name, the break noted")
  func renaming() throws {
    let change = PlaceChange(from: Self.formerCounty, to: Sample.district, year: 2021)
    let tabulation = Tabulation(
      observations: [
        Sample.says(Sample.town("桃源镇", of: Self.formerCounty), 2020, Sample.petitions, "40"),
        Sample.says(Sample.taoyuan, 2021, Sample.petitions, "50"),
      ], metrics: Sample.metrics, changes: [change])
    let town = tabulation.series(of: Sample.petitions, for: Sample.taoyuan)
    #expect(town.values.map(Notation.text) == ["40", "50"])
    let county = tabulation.series(of: Sample.petitions, for: Sample.district)
    #expect(county.values.map(Notation.text) == ["40", "50"])
    #expect(county.values.map(\.coverage.expected) == [1, 1])
    #expect(county.breaks == [SeriesBreak(year: 2021, predecessors: [Self.formerCounty], isRenaming: true)])
    #expect(tabulation.places.place(at: Self.formerCounty.path) == nil)
    #expect(try tabulation.places.resolve("澄湖县") == Sample.district)
    #expect(try tabulation.places.resolve("云泽市/澄湖县") == Sample.district)
  }

  @Test("A place made of others is their sum before, and they are no part of its city since")
  func merger() {
    let changes = [Sample.linhe, Sample.qingshi].map { PlaceChange(from: $0, to: Sample.taoyuan, year: 2022) }
    let tabulation = Tabulation(
      observations: [
        Sample.says(Sample.linhe, 2021, Sample.petitions, "40"),
        Sample.says(Sample.qingshi, 2021, Sample.petitions, "30"),
        Sample.says(Sample.town("高坪乡"), 2021, Sample.petitions, "5"),
        Sample.says(Sample.taoyuan, 2022, Sample.petitions, "80"),
        Sample.says(Sample.town("高坪乡"), 2022, Sample.petitions, "6"),
      ], metrics: Sample.metrics, changes: changes)
    let merged = tabulation.series(of: Sample.petitions, for: Sample.taoyuan)
    #expect(merged.values.map(Notation.text) == ["70", "80"])
    #expect(merged.breaks.map(\.isRenaming) == [false])
    let district = tabulation.series(of: Sample.petitions, for: Sample.district)
    #expect(district.values.map(Notation.text) == ["75", "86"])
    #expect(district.values.map(\.coverage.description) == ["3/3", "2/2"])
    let made = tabulation.contributions(of: Sample.petitions, in: 2021, for: Sample.taoyuan)
    #expect(made.map(\.observation.value) == [40, 30])
  }

  @Test(
    "A place that took in its neighbour keeps its own figures before, with a break across which no change is told"
  )
  func enlargement() {
    let change = PlaceChange(from: Sample.linhe, to: Sample.taoyuan, year: 2022, enlarging: true)
    let tabulation = Tabulation(
      observations: [
        Sample.says(Sample.linhe, 2021, Sample.petitions, "40"),
        Sample.says(Sample.taoyuan, 2021, Sample.petitions, "30"),
        Sample.says(Sample.taoyuan, 2022, Sample.petitions, "80"),
      ], metrics: Sample.metrics, changes: [change])
    let enlarged = tabulation.series(of: Sample.petitions, for: Sample.taoyuan)
    #expect(enlarged.values.map(Notation.text) == ["30", "80"])
    #expect(
      enlarged.breaks == [
        SeriesBreak(year: 2022, predecessors: [Sample.taoyuan, Sample.linhe], isRenaming: false)
      ])
    #expect(throws: MeasureRefusal.seriesBreak) { try enlarged.change(from: 2021, to: 2022) }
    let district = tabulation.series(of: Sample.petitions, for: Sample.district)
    #expect(district.values.map(Notation.text) == ["70", "80"])
    #expect(district.values.map(\.coverage.description) == ["2/2", "1/1"])
  }

  @Test("Changes of places that no report and no list has make no difference")
  func unknownPlaces() {
    let other = Place(path: ["别市", "甲县"], level: .county)
    let change = PlaceChange(from: other, to: Place(path: ["别市", "甲区"], level: .county), year: 2020)
    let observations = [Sample.says(Sample.taoyuan, 2020, Sample.petitions, "40")]
    let with = Tabulation(observations: observations, metrics: Sample.metrics, changes: [change])
    let without = Tabulation(observations: observations, metrics: Sample.metrics)
    #expect(with.places.places == without.places.places)
    #expect(!with.places.hasChanges(within: Sample.city))
  }

  @Test("A place that was parted is left as it is")
  func parting() {
    let changes = [Sample.linhe, Sample.qingshi].map { PlaceChange(from: Sample.taoyuan, to: $0, year: 2022) }
    let tabulation = Tabulation(
      observations: [
        Sample.says(Sample.taoyuan, 2021, Sample.petitions, "40"),
        Sample.says(Sample.linhe, 2022, Sample.petitions, "30"),
      ], metrics: Sample.metrics, changes: changes)
    #expect(
      tabulation.series(of: Sample.petitions, for: Sample.taoyuan).values.map(Notation.text) == ["40", "–"])
    #expect(tabulation.series(of: Sample.petitions, for: Sample.linhe).breaks.isEmpty)
  }

  @Test("Names that changed more than once lead to the present one, and a ring of names ends")
  func chains() {
    let first = Place(path: ["云泽市", "泽县"], level: .county)
    let history = PlaceHistory([
      PlaceChange(from: first, to: Self.formerCounty, year: 2000),
      PlaceChange(from: Self.formerCounty, to: Sample.district, year: 2021),
    ])
    #expect(history.renamed(Sample.town("桃源镇", of: first)) == Sample.taoyuan)
    let ring = PlaceHistory([
      PlaceChange(from: first, to: Self.formerCounty, year: 2000),
      PlaceChange(from: Self.formerCounty, to: first, year: 2021),
    ])
    #expect([first, Self.formerCounty].contains(ring.renamed(first)))
  }
}
