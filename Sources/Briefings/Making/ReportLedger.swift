internal import Statistics

/// Which reports there are of the places concerned, and which are missing.
struct ReportLedger {
  /// The years reported on.
  let years: ClosedRange<Int>
  /// The reports of the places whose values are used, in the order of place and year.
  let used: [(place: Place, year: Int, report: BriefingReport)]
  /// The reports of places whose values are made up of those of others.
  let own: [(place: Place, year: Int, report: BriefingReport)]
  /// The places with the years of which there is no report.
  let missing: [(place: Place, years: [Int])]

  /// - Returns: `nil` where there is no report of a year.
  init?(_ material: BriefingMaterial, _ reporters: Reporters) {
    let wanted = reporters.isRolledUp ? reporters.towns : [reporters.place]
    var found: [(place: Place, year: Int, report: BriefingReport)] = []
    var own = found
    for report in material.reports {
      guard let written = report.place, let year = report.period?.year,
        let place = material.tabulation.places.settle(written),
        material.years?.contains(year) ?? true
      else { continue }
      if wanted.contains(place) {
        found.append((place, year, report))
      } else if reporters.leftOut.contains(place) {
        own.append((place, year, report))
      }
    }
    guard let first = found.map(\.year).min(), let last = found.map(\.year).max() else { return nil }
    let years = material.years ?? first...last
    self.years = years
    used = found.sorted {
      ($0.place, $0.year, $0.report.reference.path) < ($1.place, $1.year, $1.report.reference.path)
    }
    self.own = own.sorted {
      ($0.place, $0.year, $0.report.reference.path) < ($1.place, $1.year, $1.report.reference.path)
    }
    missing = wanted.compactMap { place in
      let present = Set(found.filter { $0.place == place }.map(\.year))
      let years = years.filter { !present.contains($0) }
      return years.isEmpty ? nil : (place, years)
    }
  }

  /// The places whose own reports are left out, each with how many there are.
  var ownCounts: [(place: Place, count: Int)] {
    var counts: [(place: Place, count: Int)] = []
    for report in own {
      if counts.last?.place == report.place {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((report.place, 1))
      }
    }
    return counts
  }

  /// How many reports are missing.
  var missingCount: Int { missing.reduce(0) { $0 + $1.years.count } }
}
