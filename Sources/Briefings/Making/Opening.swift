internal import Figures
internal import Phrases
internal import Statistics

/// The first paragraphs: what the briefing rests on, and its main numbers.
struct Opening {
  let ledger: ReportLedger
  let reporters: Reporters
  let accounts: [MetricAccount]
  let metricCount: Int
  let phrases: Phrases

  /// The paragraphs.
  func paragraphs(headlines: [MetricAccount]) -> [String] {
    var basis = [
      reports, phrases.extent(statements: phrases.count(statements), metrics: withData, of: metricCount),
    ]
    if !ledger.own.isEmpty {
      basis.append(phrases.ownReports(ledger.ownCounts.map { ($0.place.name, $0.count) }, reporters.noun))
    }
    basis.append(missing)
    guard !headlines.isEmpty else { return [phrases.sentences(basis)] }
    let main = headlines.map { MetricSentences($0, phrases).headline }
    let isComparable = accounts.contains { MetricSentences($0, phrases).comparableChange != nil }
    return [
      phrases.sentences(basis),
      phrases.sentences(
        [phrases.clauses(main)] + (isComparable ? [phrases.comparableKey(reporters.noun)] : [])),
    ]
  }

  /// How many statements the values rest on.
  var statements: Int { accounts.reduce(0) { $0 + $1.whole.counted.count } }

  /// How many metrics have a value.
  var withData: Int { accounts.count { !$0.reported.isEmpty } }

  private var reports: String {
    let years = phrases.years(ledger.years.lowerBound, ledger.years.upperBound)
    let count = phrases.count(ledger.used.count)
    let parts = phrases.count(reporters.parts.count, reporters.partsNoun)
    return reporters.isRolledUp
      ? phrases.basis(
        place: reporters.place.name, parts: reporters.hasNestedParts ? parts : nil, reporters.noun,
        places: reporters.towns.count, years: years, reports: count)
      : phrases.basis(place: reporters.place.name, years: years, reports: count)
  }

  private var missing: String {
    ledger.missing.isEmpty
      ? phrases.noReportMissing(isOneYear: ledger.years.count == 1)
      : phrases.missingReports(ledger.missingCount, missingItems)
  }

  /// The reports that are missing, by place.
  var missingItems: [String] {
    ledger.missing.map { phrases.placeYears(reporters.name($0.place), phrases.years($0.years)) }
  }
}
