internal import GRDB
public import Statistics

extension Store {
  /// The places that the stored reports speak of, with the places listed beside them.
  public func places(listed: [Place] = []) throws(StoreError) -> PlaceTree {
    try read { db in try knownPlaces(in: db, listed: listed).tree }
  }

  /// The places that the stored reports speak of, at least those within some places; in a large store much quicker than all.
  public func places(within places: [Place]) throws(StoreError) -> PlaceTree {
    try read { db in try knownPlaces(in: db, scope: .within(places)).tree }
  }

  /// The places that the stored reports speak of, at least all that names may mean, with those under them: enough to
  /// resolve the names, and to tell what they mean from others of the same name.
  public func places(around names: [String]) throws(StoreError) -> PlaceTree {
    try read { db in try knownPlaces(in: db, scope: .around(names)).tree }
  }

  /// What corrections make of the stored observations.
  public func corrections(_ corrections: [Correction]) throws(StoreError) -> Corrections {
    guard !corrections.isEmpty else { return .none }
    let reports = Set(corrections.map(\.report))
    return Corrections(corrections, to: try observations(matching: ObservationQuery(reports: reports)))
  }

  /// Everything that series are made from, for all places or for some; the statements themselves are not read, but
  /// those of places and years with corrections.
  ///
  /// - Parameter metrics: The metrics with their names, for the series.
  /// - Parameter within: Only these places and those under them.
  /// - Parameter listed: Places known to be there beside those that reports speak of.
  /// - Parameter corrections: What to count in place of what was read.
  public func tabulation(
    metrics: [Metric], within places: [Place]? = nil, listed: [Place] = [], corrections: Corrections = .none
  ) throws(StoreError) -> Tabulation {
    try read { db in
      let known = try knownPlaces(in: db, listed: listed, scope: places.map(PlaceScope.within))
      let reader = try TotalsReader(db, places: known)
      var table = try reader.table(within: places)
      try correct(&table, by: corrections, places: known, metrics: reader.storedMetrics, in: db)
      return Tabulation(table: table, metrics: metrics, places: known.tree)
    }
  }

  /// Puts values that count with corrections in the place of the totals'.
  func correct(
    _ table: inout YearTable, by corrections: Corrections, places: StoredPlaces, metrics: [Metric],
    in db: Database
  ) throws {
    let corrected = places.placeYears(of: corrections)
    guard !corrected.isEmpty else { return }
    let statements = try statements(
      of: Array(Set(corrected.map(\.place))), years: Set(corrected.map(\.year)), places: places,
      corrections: corrections, in: db)
    let anew = Tabulation(observations: statements.observations, metrics: metrics, places: places.tree)
    for placeYear in corrected { table.replaceValues(of: placeYear, with: anew.table) }
  }

  /// A tabulation made from the statements, which can list them and which has the findings between them.
  ///
  /// It reads every report that speaks of the places: meant for a district, not for a country.
  ///
  /// - Parameter years: Only reports that speak of one of these years.
  /// - Parameter corrections: What to count in place of what was read.
  public func tabulationOfStatements(
    metrics: [Metric], within places: [Place]? = nil, years: Set<Int>? = nil, listed: [Place] = [],
    corrections: Corrections = .none
  ) throws(StoreError) -> Tabulation {
    try read { db in
      let known = try knownPlaces(in: db, listed: listed, scope: places.map(PlaceScope.within))
      let (observations, subjects) = try statements(
        of: places.map { Array(known.involved(in: $0)) }, years: years, places: known,
        corrections: corrections, in: db)
      return Tabulation(observations: observations, metrics: metrics, reports: subjects, places: known.tree)
    }
  }

  /// All observations, corrected, of the reports that speak of some places, `nil` for all; and what those are about as their
  /// own.
  private func statements(
    of wanted: [Place]?, years: Set<Int>?, places: StoredPlaces, corrections: Corrections, in db: Database
  ) throws -> (observations: [Observation], subjects: [PlaceYear]) {
    let numbers = wanted.map { Set($0.flatMap { places.numbers[$0] ?? [] }) }
    let (reports, subjects) = try subjects(of: numbers, years: years, places: places, in: db)
    var observations: [Observation] = []
    let selection = try ObservationSelection(ObservationQuery(), reports: reports, in: db, tree: { places })
    var reader = try ObservationReader(db)
    let rows = try Row.fetchCursor(db, sql: selection.reportsSQL, arguments: selection.reportsArguments)
    while let row = try rows.next() {
      try reader.forEach(of: row, selection: selection) { observation in
        if let effective = corrections[observation].effective { observations.append(effective) }
      }
    }
    return (observations, subjects)
  }

  /// The reports that speak of some places, `nil` for all of them; and what they are about as their own.
  private func subjects(
    of numbers: Set<Int64>?, years: Set<Int>?, places: StoredPlaces, in db: Database
  ) throws -> (reports: Set<Int64>?, subjects: [PlaceYear]) {
    var reports: Set<Int64> = []
    var subjects: [PlaceYear] = []
    func note(_ row: Row) {
      guard let place = places.settled[row[0]], years?.contains(row[1]) ?? true else { return }
      reports.insert(row[2])
      if row[3] && row[1] != Subject.unknownYear { subjects.append(PlaceYear(place: place, year: row[1])) }
    }
    let columns = "SELECT place_id, year, report_id, is_own FROM subjects"
    if let numbers {
      let ofPlace = try db.cachedStatement(sql: columns + " WHERE place_id = ?")
      for number in numbers.sorted() {
        try Row.fetchCursor(ofPlace, arguments: [number]).forEach(note)
      }
    } else {
      try Row.fetchCursor(db, sql: columns).forEach(note)
    }
    return (numbers != nil || years != nil ? reports : nil, subjects)
  }
}
