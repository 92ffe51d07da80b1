internal import Figures
internal import Phrases
internal import Statistics

/// What a reader must know of the numbers, a paragraph each.
struct Caveats {
  let material: BriefingMaterial
  let reporters: Reporters
  let accounts: [MetricAccount]

  private var phrases: Phrases { material.phrases }

  /// The paragraphs.
  var paragraphs: [String] {
    var all = [phrases.boundsCaveat]
    let hasRates = accounts.contains { account in
      account.reported.contains { $0.basis == .weightedMean || $0.basis == .median }
    }
    if hasRates { all.append(phrases.ratesCaveat(reporters.noun)) }
    if !partYears.isEmpty { all.append(phrases.partYearsCaveat(partYears)) }
    let conflicts = Conflict.all(material, reporters, accounts)
    if !conflicts.isEmpty {
      all.append(phrases.conflictsCaveat(conflicts.count, conflicts.map { $0.words(reporters, phrases) }))
    }
    return all + readingDoubts
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

  /// The doubts that reading raised, one line a kind.
  private var readingDoubts: [String] {
    let kinds = Dictionary(grouping: material.findings, by: \.kind).sorted { $0.key < $1.key }
    return kinds.map { kind, findings in
      var seen: Set<String> = []
      let files = findings.compactMap(\.report?.path).filter { seen.insert($0).inserted }
      return phrases.readingCaveat(
        kind: kind, count: findings.count,
        files: files.map { $0.split(separator: "/").last.map(String.init) ?? $0 })
    }
  }
}
