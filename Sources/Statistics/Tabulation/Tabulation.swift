/// From observations to the series of places and metrics.
///
/// Statements become a year's value of one place; values roll up over the place tree. Nothing depends on the
/// order of the observations.
///
///     let tabulation = Tabulation(observations: observations, metrics: catalogue.metrics)
///     let place = try tabulation.places.resolve("澄湖区")
///     let series = tabulation.series(of: metric, for: place)
public struct Tabulation: Sendable {
  /// The known places.
  public let places: PlaceTree
  /// The metrics, by their identifiers.
  public let metrics: [Metric.ID: Metric]
  /// What was found on the way: contradictions, and short paths that may be several places.
  public let findings: [Finding]
  /// Every place's own values.
  public let table: YearTable
  private let observations: [Observation]
  private let settled: SettledObservations?

  /// Settles and reconciles observations.
  ///
  /// Observations without a place or a period, or of a metric that is not given, are left out.
  ///
  /// - Parameter reports: What the reports read are about, also those in which nothing was found.
  /// - Parameter listed: Places known to be there beside those that were reported, such as all towns of a county; they
  ///   count as expected.
  /// - Parameter changes: The places that were renamed or merged.
  public init(
    observations: [Observation], metrics: [Metric], reports: [PlaceYear] = [],
    listed: some Sequence<Place> = EmptyCollection<Place>(), changes: [PlaceChange] = []
  ) {
    let reported = Set(observations.compactMap(\.place)).union(reports.map(\.place))
    self.init(
      observations: observations, metrics: metrics, reports: reports,
      places: PlaceTree(reported: reported, listed: listed, changes: changes))
  }

  /// Settles and reconciles observations, where the places are known already.
  public init(observations: [Observation], metrics: [Metric], reports: [PlaceYear] = [], places: PlaceTree) {
    let known = Dictionary(metrics.map { ($0.id, $0) }) { first, _ in first }
    let settled = SettledObservations(observations, places: places)
    var table = YearTable()
    for report in reports {
      if let place = places.settle(report.place) { table.noteReport(of: place, year: report.year) }
    }
    for report in settled.reports { table.noteReport(of: report.place, year: report.year) }
    var findings = places.ambiguous.map { Finding.ambiguousPlace($0, candidates: $1) }
    for (cell, statements) in settled.statements {
      guard let metric = known[cell.metric] else { continue }
      let counts = settled.denominators(of: metric, in: cell)
      guard let account = reconcile(statements, of: metric, denominators: counts) else { continue }
      table.enter(account.value, of: cell.metric, in: cell.year, for: cell.place)
      findings += account.conflicts.map { Finding(conflict: $0, among: observations, of: metric, in: cell) }
    }
    self.places = places
    self.metrics = known
    self.table = table
    self.findings = findings.sorted {
      ($0.facts.joined(separator: " "), $0.kind) < ($1.facts.joined(separator: " "), $1.kind)
    }
    self.observations = observations
    self.settled = settled
  }

  /// Takes values that were reconciled before, as a store keeps them; such a tabulation has no statements to list.
  public init(table: YearTable, metrics: [Metric], places: PlaceTree) {
    self.places = places
    self.metrics = Dictionary(metrics.map { ($0.id, $0) }) { first, _ in first }
    self.table = table
    findings = []
    observations = []
    settled = nil
  }

  /// The statements about a value of a series, counted or not, in the order of places, reports and text.
  ///
  /// For a roll-up they are those of all the places in it.
  ///
  /// - Parameter own: Whether the place's own report is meant, as in ``series(of:for:own:years:)``.
  public func contributions(of metric: Metric, in year: Int, for place: Place, own: Bool = false)
    -> [Contribution]
  {
    guard let settled else { return [] }
    let leaves = own ? [place] : places.leaves(of: place, in: year)
    return leaves.flatMap { leaf -> [Contribution] in
      let cell = SettledObservations.Cell(place: leaf, metric: metric.id, year: year)
      let statements = settled.statements[cell] ?? []
      let counts = settled.denominators(of: metric, in: cell)
      guard let account = reconcile(statements, of: metric, denominators: counts) else { return [] }
      let ordered = statements.sorted {
        ($0.report, $0.start, $0.index) < ($1.report, $1.start, $1.index)
      }
      return ordered.map {
        Contribution(
          place: leaf, observation: observations[$0.index], use: account.uses[$0.index] ?? .overruled)
      }
    }
  }

  /// The places whose values a year of a series is made of: not only as many but the same ones where years compare.
  ///
  /// - Parameter own: Whether the place's own report is meant, as in ``series(of:for:own:years:)``.
  public func reporters(of metric: Metric, in year: Int, for place: Place, own: Bool = false) -> Set<Place> {
    let leaves = own ? [place] : places.leaves(of: place, in: year)
    return Set(leaves.filter { table.value(of: metric.id, in: year, for: $0) != nil })
  }

  /// The places whose values make up a series.
  func leaves(of place: Place, own: Bool) -> [Place] { own ? [place] : places.leaves(of: place) }
}

extension SettledObservations {
  /// The statements of the metric that a rate is a share of, about the same place and year.
  fileprivate func denominators(of metric: Metric, in cell: Cell) -> [Statement] {
    guard let denominator = metric.denominator else { return [] }
    return statements[Cell(place: cell.place, metric: denominator, year: cell.year)] ?? []
  }
}
