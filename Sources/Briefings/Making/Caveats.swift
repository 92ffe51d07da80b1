internal import Figures
internal import Foundation
internal import Phrases
internal import Statistics

/// What a reader must know of the numbers, a paragraph each.
struct Caveats {
  let material: BriefingMaterial
  let reporters: Reporters
  let accounts: [MetricAccount]
  let plan: FigurePlan
  /// The doubts about single values.
  let doubts: [StatementDoubt]

  init(material: BriefingMaterial, reporters: Reporters, accounts: [MetricAccount], plan: FigurePlan) {
    self.material = material
    self.reporters = reporters
    self.accounts = accounts
    self.plan = plan
    doubts = StatementDoubt.all(material, accounts)
  }

  private var phrases: Phrases { material.phrases }

  /// The paragraphs.
  var paragraphs: [String] {
    var all = [phrases.boundsCaveat]
    if accounts.contains(where: { $0.reported.count > 1 }) {
      all.append(phrases.comparisonCaveat(reporters.isRolledUp ? reporters.noun : nil))
    }
    let hasRates = accounts.contains { account in
      account.reported.contains { $0.basis == .weightedMean || $0.basis == .median }
    }
    if hasRates { all.append(phrases.ratesCaveat(reporters.noun)) }
    if accounts.contains(where: { !$0.reported.isEmpty && !$0.isWellReported }), !plan.isOneNumber {
      all.append(
        phrases.picturesCaveat(reporters.isRolledUp ? reporters.noun : nil, isOneYear: plan.years.count == 1))
    }
    if accounts.contains(where: { $0.own.contains { !$0.counted.isEmpty } }) {
      all.append(phrases.ownCaveat(reporters.noun))
    }
    if !wholeYears.isEmpty { all.append(phrases.wholeYearsCaveat(wholeYears)) }
    if !partYears.isEmpty { all.append(phrases.partYearsCaveat(partYears)) }
    return all + valueDoubts + readingDoubts
  }

  /// The values of whole years that later reports tell, in place of those of some months.
  private var wholeYears: [String] {
    accounts.flatMap { account in
      account.superseded.map { place, value in
        phrases.checked(
          place: reporters.name(place), year: value.year,
          metric: MetricSentences.name(of: account.metric, phrases),
          quantity: Quantities(account.metric, phrases).text(value.value ?? 0, value.qualifier))
      }
    }
  }

  /// The places and years with figures of some months only, each once.
  private var partYears: [String] {
    var seen: [Place: Set<Int>] = [:]
    var found: [(place: Place, year: Int, months: ClosedRange<Int>)] = []
    for series in accounts.flatMap({ $0.reporters.isRolledUp ? $0.towns : [$0.whole] }).map(\.series) {
      for value in series.values {
        guard let months = value.months, seen[series.place, default: []].insert(value.year).inserted
        else { continue }
        found.append((series.place, value.year, months))
      }
    }
    return found.sorted { ($0.place, $0.year) < ($1.place, $1.year) }.map {
      phrases.placeMonths(reporters.name($0.place), year: $0.year, months: $0.months)
    }
  }

  /// The doubts about single values, a paragraph for each kind.
  var valueDoubts: [String] {
    func paragraph(
      _ kind: StatementDoubt.Kind, _ caveat: (Int, [String]) -> String
    ) -> String? {
      let found = doubts.filter { $0.kind == kind }
      return found.isEmpty ? nil : caveat(found.count, found.map { $0.words(reporters, phrases) })
    }
    return [
      paragraph(.contradicted, phrases.conflictsCaveat), paragraph(.jump, phrases.jumpsCaveat),
      paragraph(.sameNumber, phrases.sameNumbersCaveat),
    ].compactMap { $0 }
  }

  /// The doubts about the reports of the places concerned, or of none, by kind; notes are for who checks the readings.
  var readingFindings: [(kind: String, findings: [Finding])] {
    let concerned = Set(
      material.reports.filter { report in
        guard let written = report.place else { return true }
        let place = material.tabulation.places.settle(written) ?? written
        return place == reporters.place || reporters.towns.contains(place)
          || reporters.leftOut.contains(place)
      }.map(\.reference))
    let findings = material.findings.filter { finding in
      finding.severity > .note && finding.report.map(concerned.contains) ?? true
    }
    return Dictionary(grouping: findings, by: \.kind)
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The doubts that reading raised, one line a kind.
  private var readingDoubts: [String] {
    readingFindings.map { kind, findings in
      var seen: Set<String> = []
      let places = findings.compactMap { finding in
        finding.report.map { report in
          let name = report.path.split(separator: "/").last.map(String.init) ?? report.path
          return phrases.doubtful(file: name, kind: kind, facts: finding.facts)
        }
      }
      return phrases.readingCaveat(
        kind: kind, count: findings.count, files: places.filter { seen.insert($0).inserted })
    }
  }
}
