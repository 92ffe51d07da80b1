internal import Foundation
internal import GRDB
public import Statistics

extension Store {
  /// All series of all places of one level, as of all counties of a country: the same that a tabulation gives, made in
  /// one pass over the totals.
  ///
  /// - Parameter level: The level of the places wanted.
  /// - Parameter listed: Places known to be there beside those that reports speak of.
  /// - Parameter corrections: What to count in place of what was read.
  /// - Returns: The series that have a value, by place and then in the order of `metrics`.
  public func series(
    of metrics: [Metric], at level: Place.Level, listed: [Place] = [], corrections: Corrections = .none
  ) throws(StoreError) -> [Series] {
    try read { db in
      let places = try knownPlaces(in: db, listed: listed)
      let targets = places.tree.places.filter { $0.level == level }
      let corrected = Set(places.placeYears(of: corrections).map(\.place))
      let inOnePass = targets.filter { places.canRollUpInOnePass($0, besides: corrected) }
      var pass = LevelPass(try MetricColumns(metrics, in: db), targets: inOnePass, places: places)
      try pass.addTotals(from: db)
      var rolledUp = pass.series()[...]
      let reader = try TotalsReader(db, places: places)
      var tables = ScopedTables(tree: places.tree) { scope in
        var table = try reader.table(within: [scope])
        try self.correct(&table, by: corrections, places: places, metrics: reader.storedMetrics, in: db)
        return table
      }
      return try targets.flatMap { target in
        if places.canRollUpInOnePass(target, besides: corrected) {
          let end = rolledUp.firstIndex { $0.place != target } ?? rolledUp.endIndex
          defer { rolledUp = rolledUp[end...] }
          return Array(rolledUp[..<end])
        }
        let tabulation = Tabulation(
          table: try tables.table(for: target), metrics: metrics, places: places.tree)
        return tabulation.series(of: metrics, for: target)
      }
    }
  }
}

extension StoredPlaces {
  /// Whether a place's values are sums of its leaves' totals: it has leaves, and each is named in one way only.
  ///
  /// The statements of places that reports name in several ways have to be weighed against each other, and those of
  /// places with corrections read.
  fileprivate func canRollUpInOnePass(_ place: Place, besides corrected: Set<Place>) -> Bool {
    tree.isRolledUp(place) && !tree.hasChanges(within: place)
      && tree.descendants(of: place).allSatisfy {
        (numbers[$0]?.count ?? 0) <= 1 && !corrected.contains($0)
      }
  }
}

/// Tables of values for one place after another, read once for all towns of a county: a town's span is its county's.
private struct ScopedTables {
  private let tree: PlaceTree
  private let read: (Place) throws -> YearTable
  private var last: (scope: Place, table: YearTable)?

  init(tree: PlaceTree, read: @escaping (Place) throws -> YearTable) {
    self.tree = tree
    self.read = read
  }

  mutating func table(for place: Place) throws -> YearTable {
    let scope = place.level == .town ? tree.parent(of: place) ?? place : place
    if let last, last.scope == scope { return last.table }
    let table = try read(place)
    last = (scope, table)
    return table
  }
}

/// One pass over the totals of all places that rolls them up to some of the places above them.
private struct LevelPass {
  /// A year's values by target and metric, and whether any report was read within the target.
  private struct Slab {
    var values: [RollUpValue]
    var hasReport: [Bool]
  }

  private let columns: MetricColumns
  private let targets: [Place]
  private var leafCounts: [Int] = []
  /// By the places' numbers: the target that a place lies in, and whether it is one of its leaves.
  private var targetOfPlace: [Int32]
  private var isLeaf: [Bool]
  private var slabs: [Int: Slab] = [:]

  init(_ columns: MetricColumns, targets: [Place], places: StoredPlaces) {
    self.columns = columns
    self.targets = targets
    let count = Int(places.settled.keys.max() ?? 0) + 1
    targetOfPlace = Array(repeating: -1, count: count)
    isLeaf = Array(repeating: false, count: count)
    for (position, target) in targets.enumerated() {
      for place in places.tree.descendants(of: target) {
        for number in places.numbers[place] ?? [] { targetOfPlace[Int(number)] = Int32(position) }
      }
      let leaves = places.tree.leaves(of: target)
      leafCounts.append(leaves.count)
      for leaf in leaves {
        for number in places.numbers[leaf] ?? [] { isLeaf[Int(number)] = true }
      }
    }
  }

  mutating func addTotals(from db: Database) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT place_id, year, has_report, cells FROM totals"))
    var cells = RowCells(columns)
    while let row = try rows.next() {
      let place: Int = row[0]
      guard place < targetOfPlace.count, targetOfPlace[place] >= 0 else { continue }
      let target = Int(targetOfPlace[place])
      let year: Int = row[1]
      if slabs[year] == nil { slabs[year] = emptySlab }
      if row[2] { slabs[year]?.hasReport[target] = true }
      guard isLeaf[place] else { continue }
      try row.withUnsafeData(atIndex: 3) { data in data?.withUnsafeBytes { cells.read($0) } }
      cells.add(to: &slabs[year]!.values, from: target * columns.metrics.count)
    }
  }

  private var emptySlab: Slab {
    let empty = columns.metrics.map { RollUpValue($0.rollUp) }
    return Slab(
      values: targets.flatMap { _ in empty }, hasReport: Array(repeating: false, count: targets.count))
  }

  func series() -> [Series] {
    let years = slabs.keys.sorted()
    let slabs = years.compactMap { self.slabs[$0] }
    var series: [Series] = []
    for (position, target) in targets.enumerated() {
      for (column, metric) in columns.metrics.enumerated() {
        let index = position * columns.metrics.count + column
        guard slabs.contains(where: { $0.values[index].reported > 0 }) else { continue }
        let known = slabs.indices.filter {
          slabs[$0].hasReport[position] || slabs[$0].values[index].reported > 0
        }
        let values = (years[known[0]]...years[known[known.count - 1]]).map { year in
          let slab = years.firstIndex(of: year).map { slabs[$0] }
          return (slab?.values[index] ?? RollUpValue(metric.rollUp))
            .seriesValue(year: year, expected: leafCounts[position])
        }
        series.append(Series(place: target, metric: metric, values: values))
      }
    }
    return series
  }
}
