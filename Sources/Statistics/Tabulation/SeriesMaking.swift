extension Tabulation {
  /// The yearly values of a metric for a place, every year of the span present.
  ///
  /// A place with reports under it is rolled up from them and its own report left out; `own` asks for its own.
  /// The span runs over the years for which any report was read within the place's county, or within the place
  /// itself where it is larger, and over all years that have a value.
  ///
  /// - Parameter own: Whether the place's own report is asked for instead of the places under it.
  /// - Parameter years: The span, where another one is wanted.
  /// - Complexity: O(*p* · *y*) for *p* places under the place and *y* years.
  public func series(
    of metric: Metric, for place: Place, own: Bool = false, years: ClosedRange<Int>? = nil
  ) -> Series {
    let leaves = leaves(of: place, own: own)
    guard let span = years ?? span(of: metric, for: place, leaves: leaves) else {
      return Series(place: place, metric: metric, values: [])
    }
    let values = span.map { year in
      let leaves = own || !places.history.hasMergers ? leaves : places.leaves(of: place, in: year)
      return leaves != [place]
        ? rolledUp(metric, in: year, from: leaves) : ownValue(of: metric, in: year, for: place)
    }
    let breaks = places.history.breaks(of: place).filter {
      span.lowerBound < $0.year && $0.year <= span.upperBound
    }
    return Series(place: place, metric: metric, values: values, breaks: breaks)
  }

  /// All series that have a value, by place and then in the order of `metrics`.
  ///
  /// - Parameter within: Only this place and those under it.
  public func allSeries(of metrics: [Metric], within place: Place? = nil, own: Bool = false) -> [Series] {
    places.places.filter { place == nil || $0 == place || $0.isWithin(place!) }
      .flatMap { series(of: metrics, for: $0, own: own) }
  }

  /// The series of one place that have a value, in the order of `metrics`.
  public func series(of metrics: [Metric], for place: Place, own: Bool = false) -> [Series] {
    let formers =
      own ? [] : places.history.predecessors(of: place, in: .min).flatMap { places.leaves(of: $0) }
    let leaves = leaves(of: place, own: own) + formers
    let known = leaves.reduce(into: Set<Metric.ID>()) { $0.formUnion(table.metrics(of: $1)) }
    return metrics.filter { known.contains($0.id) }.map { series(of: $0, for: place, own: own) }
  }

  /// The years of which a report of a place or of one under it was read.
  public func reportYears(within place: Place) -> Set<Int> {
    places.descendants(of: place).reduce(into: []) { $0.formUnion(table.reportYears(of: $1)) }
  }

  private func rolledUp(_ metric: Metric, in year: Int, from leaves: [Place]) -> SeriesValue {
    var total = RollUpValue(metric.rollUp)
    for leaf in leaves {
      guard let value = table.value(of: metric.id, in: year, for: leaf) else { continue }
      let weight = metric.denominator.flatMap { table.value(of: $0, in: year, for: leaf) }
      total.add(value, weight: weight)
    }
    return total.seriesValue(year: year, expected: leaves.count)
  }

  private func ownValue(of metric: Metric, in year: Int, for place: Place) -> SeriesValue {
    guard let value = table.value(of: metric.id, in: year, for: place) else {
      return SeriesValue(
        year: year, value: nil, coverage: Coverage(reported: 0, expected: 1), status: .missing)
    }
    return SeriesValue(
      year: year, value: value.value, qualifier: value.qualifier, months: value.months,
      coverage: Coverage(reported: 1, expected: 1), status: value.months == nil ? .reported : .partial,
      basis: value.isOfLaterReport ? .laterReport : .ownReport)
  }

  private func span(of metric: Metric, for place: Place, leaves: [Place]) -> ClosedRange<Int>? {
    var first = Int.max
    var last = Int.min
    func widen(to year: Int) { (first, last) = (min(first, year), max(last, year)) }
    let formers = places.history.predecessors(of: place, in: .min).flatMap { places.leaves(of: $0) }
    for leaf in leaves + formers { table.years(of: metric.id, for: leaf).forEach(widen) }
    let scope = place.level == .town ? places.parent(of: place) ?? place : place
    reportYears(within: scope).forEach(widen)
    return first <= last ? first...last : nil
  }
}

extension PlaceTree {
  /// A place and all places under it, in order.
  public func descendants(of place: Place) -> [Place] {
    [place] + children(of: place).flatMap { descendants(of: $0) }
  }

  /// Some places and all places under them, each once, in order.
  public func descendants(of places: [Place]) -> [Place] {
    Set(places.flatMap { descendants(of: $0) }).sorted()
  }
}
