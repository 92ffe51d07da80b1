import Foundation
import GRDB
import Statistics
import Testing

@testable import Storage

/// A part of the places looked at alone must give what all places give.
struct PlaceScopeTests {
  private static let cities = ["甲市", "乙市"]
  private static let counties = ["城区", "东山县", "鼓楼区"]
  private static let towns = ["城关镇", "桃源镇", "临河街道"]

  /// Reports of towns and counties, some of which leave out the outer names of their paths.
  static func readings(seed: Int, shortly share: Int) -> [ReportReading] {
    var random = SeededGenerator(state: UInt64(seed))
    return (0..<14).map { number in
      var path = [
        cities.randomElement(using: &random)!, counties.randomElement(using: &random)!,
        towns.randomElement(using: &random)!,
      ]
      var level = Place.Level.town
      if Int.random(in: 0..<4, using: &random) == 0 {
        path.removeLast()
        level = .county
      }
      if Int.random(in: 0..<100, using: &random) < share {
        path.removeFirst(Int.random(in: 1..<path.count, using: &random))
      }
      return Sample.reading(
        Place(path: path, level: level), 2020 + number % 3,
        [.init(metric: Sample.cases, number: "\(number + 1)"), .init(metric: Sample.sat, number: "7")],
        path: "\(number).txt")
    }
  }

  @Test(
    "The figures of a place are the same, whether all places are looked at or not", arguments: 1...12,
    [0, 10, 50])
  func figures(_ seed: Int, _ share: Int) throws {
    let readings = Self.readings(seed: seed, shortly: share)
    let change = PlaceChange(
      from: Place(path: ["乙市", "东山县"], level: .county), to: Place(path: ["乙市", "东山区"], level: .county),
      year: 2021)
    for changes in [[], [change]] {
      let whole = try Store(inMemoryWith: Sample.metrics, changes: changes)
      try whole.save(readings)
      let listed = [Place(path: ["甲市", "鼓楼区", "青石镇"], level: .town)]
      let all = try whole.tabulation(metrics: Sample.metrics, listed: listed)
      let scoped = try Store(inMemoryWith: Sample.metrics, changes: changes)
      try scoped.save(readings)
      for place in all.places.places {
        let some = try scoped.tabulation(metrics: Sample.metrics, within: [place], listed: listed)
        let expected = all.series(of: Sample.metrics, for: place)
        #expect(some.series(of: Sample.metrics, for: place) == expected)
        let stated = try scoped.tabulationOfStatements(
          metrics: Sample.metrics, within: [place], listed: listed)
        #expect(stated.series(of: Sample.metrics, for: place) == expected)
        #expect(
          try scoped.observations(matching: .init(places: [place]))
            == whole.observations(matching: .init(places: [place])))
      }
    }
  }

  @Test(
    "A name means the same place, whether all places are looked at or not", arguments: 1...12, [0, 10, 50])
  func names(_ seed: Int, _ share: Int) throws {
    let readings = Self.readings(seed: seed, shortly: share)
    let scoped = try Store(inMemoryWith: Sample.metrics)
    try scoped.save(readings)
    let all = try {
      let whole = try Store(inMemoryWith: Sample.metrics)
      try whole.save(readings)
      return try whole.places()
    }()
    let names = Self.cities + Self.counties + Self.towns + ["鼓楼区桃源镇", "甲市桃源镇", "乙市/城区/城关镇", "无此镇", "桃源", ""]
    for name in names {
      let some = try scoped.places(around: [name])
      #expect(Self.answer(name, some) == Self.answer(name, all), "\(name)")
    }
  }

  private static func answer(_ name: String, _ tree: PlaceTree) -> String {
    do throws(PlaceLookupError) {
      return try tree.resolve(name).path.joined(separator: "/")
    } catch {
      switch error {
      case .unknown: return "unknown"
      case .ambiguous(_, let candidates): return "ambiguous \(candidates.map(\.path))"
      }
    }
  }

  @Test("Only a part is looked at where no short path is in the way, in stores of before too")
  func part() throws {
    let folder = try TemporaryFolder()
    let places = ["鼓楼区", "东山县"].map { Place(path: ["甲市", $0, "桃源镇"], level: .town) }
    let bare = Place(path: ["城关镇"], level: .town)
    do {
      let store = try Store(path: folder.file(), metrics: Sample.metrics)
      try store.save(
        (places + [bare]).enumerated().map { number, place in
          Sample.reading(place, 2020, [.init(metric: Sample.cases, number: "1")], path: "\(number)")
        })
      // As an earlier version left it.
      try store.write { db in
        try db.execute(
          sql: "DROP TABLE place_names; DELETE FROM grdb_migrations WHERE identifier = 'names of places'")
      }
      try store.writer.close()
    }
    let store = try Store(path: folder.file())
    let county = Place(path: ["甲市", "鼓楼区"], level: .county)
    #expect(try store.places(within: [county]).places.map(\.shortName) == ["甲市", "鼓楼区", "桃源镇"])
    #expect(try store.places(around: ["东山县"]).places.map(\.shortName) == ["甲市", "东山县", "桃源镇"])
    // A short path of a place in the county has to be weighed against all that it may mean.
    try store.save(
      Sample.reading(
        Place(path: ["鼓楼区", "临河街道"], level: .town), 2021, [.init(metric: Sample.cases, number: "1")]))
    #expect(try store.places(within: [county]).places.count == 7)
    withExtendedLifetime(folder) {}
  }
}
