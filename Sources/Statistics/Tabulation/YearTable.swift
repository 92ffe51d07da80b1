/// Every place's own values by metric and year, settled and reconciled: what series are made from.
public struct YearTable: Sendable {
  private var values: [Place: [Metric.ID: [Int: YearValue]]] = [:]
  private var ownYears: [Place: Set<Int>] = [:]

  /// A table without values.
  public init() {}

  /// Enters a place's value of a metric in a year, in place of any that was there.
  public mutating func enter(_ value: YearValue, of metric: Metric.ID, in year: Int, for place: Place) {
    values[place, default: [:]][metric, default: [:]][year] = value
  }

  /// Takes all of a place's values of a year from another table.
  public mutating func replaceValues(of placeYear: PlaceYear, with other: YearTable) {
    let (place, year) = (placeYear.place, placeYear.year)
    for metric in metrics(of: place) {
      values[place]?[metric]?[year] = nil
      if values[place]?[metric]?.isEmpty == true { values[place]?[metric] = nil }
    }
    for metric in other.metrics(of: place) {
      if let value = other.value(of: metric, in: year, for: place) {
        enter(value, of: metric, in: year, for: place)
      }
    }
  }

  /// Notes that a report of a place's own was read for a year.
  public mutating func noteReport(of place: Place, year: Int) { ownYears[place, default: []].insert(year) }

  /// The places that have a value or a report.
  public var places: Set<Place> { Set(values.keys).union(ownYears.keys) }

  /// A place's own value.
  public func value(of metric: Metric.ID, in year: Int, for place: Place) -> YearValue? {
    values[place]?[metric]?[year]
  }

  /// The years in which a place has a value of a metric.
  func years(of metric: Metric.ID, for place: Place) -> some Sequence<Int> {
    values[place]?[metric]?.keys ?? [:].keys
  }

  /// The metrics that a place has values of.
  func metrics(of place: Place) -> some Sequence<Metric.ID> { values[place]?.keys ?? [:].keys }

  /// The years of which a report of a place's own was read.
  func reportYears(of place: Place) -> Set<Int> { ownYears[place] ?? [] }
}
