internal import Exports
internal import Figures
internal import Phrases
internal import Statistics

/// The annex: for every number of the text, the tables and the pictures what it rests on.
struct AnnexMaking {
  let material: BriefingMaterial
  let reporters: Reporters
  let ledger: ReportLedger
  let accounts: [MetricAccount]
  let opening: Opening
  let caveats: Caveats

  private var phrases: Phrases { material.phrases }

  /// The sections: what concerns the whole, each metric, and the pictures.
  func sections(pictures: [(caption: String, figure: Figure)]) -> [AnnexSection] {
    let lines = StatementLines(material, reporters)
    let conflicting = Set(
      caveats.doubts.filter { $0.kind == .contradicted }
        .flatMap(\.statements).map(\.provenance))
    let metrics = accounts.filter { !$0.reported.isEmpty }.map {
      MetricAnnex($0, lines, conflicting: conflicting, phrases).section(material)
    }
    return [overview(lines)] + metrics + (pictures.isEmpty ? [] : [section(of: pictures)])
  }

  private func overview(_ lines: StatementLines) -> AnnexSection {
    var entries: [AnnexEntry] = []
    func add(_ figure: String, _ statements: [String] = []) {
      entries.append(AnnexEntry(figure: figure, statements: statements))
    }
    if reporters.isRolledUp {
      add(phrases.annexPlaces(reporters.noun, reporters.towns.map(reporters.name)))
    }
    func line(_ entry: (place: Place, year: Int, report: BriefingReport)) -> String {
      let place = reporters.name(entry.place)
      return phrases.said(
        of: phrases.placeYears(place, phrases.years([entry.year])), lines.file(entry.report.reference))
    }
    add(phrases.annexReports(phrases.count(ledger.used.count)), ledger.used.map(line))
    if !ledger.own.isEmpty {
      add(
        phrases.ownReports(place: reporters.place.name, count: ledger.own.count, reporters.noun),
        ledger.own.map(line))
    }
    add(
      ledger.missing.isEmpty
        ? phrases.noReportMissing : phrases.annexMissing(ledger.missingCount, opening.missingItems))
    add(
      phrases.extent(
        statements: phrases.count(opening.statements), metrics: opening.withData, of: opening.metricCount))
    let words = FindingWords(phrases, metrics: material.metrics)
    for (kind, findings) in caveats.readingFindings {
      add(
        phrases.readingCaveat(kind: kind, count: findings.count, files: []),
        findings.map { finding in
          finding.report.map { phrases.said(of: lines.file($0), words(finding)) } ?? words(finding)
        })
    }
    for doubts in caveats.valueDoubts { add(doubts) }
    return AnnexSection(heading: phrases.annexOverview, entries: entries)
  }

  /// How many statements each picture rests on, as its own source line says.
  private func section(of pictures: [(caption: String, figure: Figure)]) -> AnnexSection {
    let entries = pictures.map { caption, figure in
      let statements = figure.series.flatMap(\.counted).count { contribution in
        contribution.observation.period.map { figure.years.contains($0.year) } ?? false
      }
      return AnnexEntry(
        figure: phrases.picture(caption, statements: phrases.count(statements)), statements: [])
    }
    return AnnexSection(heading: phrases.annexPictures, entries: entries)
  }
}
