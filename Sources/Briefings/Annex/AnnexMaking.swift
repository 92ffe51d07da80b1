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

  /// The sections: what concerns the whole, each metric, the pictures, and the reports with their sentences.
  func sections(pictures: [(caption: String, figure: Figure)]) -> [AnnexSection] {
    let conflicting = Set(
      caveats.doubts.filter { $0.kind == .contradicted }
        .flatMap(\.statements).map(\.provenance))
    let cited = accounts.flatMap { account in
      account.whole.contributions.filter {
        $0.use == .counted || $0.use == .superseded || conflicting.contains($0.observation.provenance)
      } + account.own.flatMap(\.counted) + monthsBefore(account)
    }
    let quotations = Quotations(material, reporters, ledger, citing: cited)
    let metrics = accounts.filter { !$0.reported.isEmpty }.map {
      MetricAnnex($0, quotations, conflicting: conflicting, phrases).section(material)
    }
    return [overview(quotations)] + metrics + (pictures.isEmpty ? [] : [section(of: pictures)])
      + [AnnexSection(heading: phrases.annexQuotations, entries: quotations.entries)]
  }

  /// The statement about the same months of the year before that a value is set beside.
  private func monthsBefore(_ account: MetricAccount) -> [Contribution] {
    guard case .sameMonths(let before, _) = PartYearComparison(account) else { return [] }
    return [before]
  }

  private func overview(_ quotations: Quotations) -> AnnexSection {
    var entries: [AnnexEntry] = []
    func add(_ figure: String, _ statements: [String] = []) {
      entries.append(AnnexEntry(figure: figure, statements: statements))
    }
    if reporters.hasNestedParts {
      add(phrases.annexPlaces(reporters.partsNoun, reporters.parts.map(\.name)))
    }
    if reporters.isRolledUp {
      add(phrases.annexPlaces(reporters.noun, reporters.towns.map(reporters.name)))
    }
    add(phrases.annexReports(phrases.count(ledger.used.count)))
    if !ledger.own.isEmpty {
      add(phrases.ownReports(ledger.ownCounts.map { ($0.place.name, $0.count) }, reporters.noun))
    }
    add(
      ledger.missing.isEmpty
        ? phrases.noReportMissing(isOneYear: ledger.years.count == 1)
        : phrases.annexMissing(ledger.missingCount, opening.missingItems))
    add(
      phrases.extent(
        statements: phrases.count(opening.statements), metrics: opening.withData, of: opening.metricCount))
    let words = FindingWords(phrases, metrics: material.metrics)
    for (kind, findings) in caveats.readingFindings {
      add(
        phrases.readingCaveat(kind: kind, count: findings.count, files: []),
        findings.map { finding in
          finding.report.map { phrases.said(of: quotations.file($0), words(finding)) } ?? words(finding)
        })
    }
    for doubts in caveats.valueDoubts { add(doubts) }
    return AnnexSection(heading: phrases.annexOverview, entries: entries)
  }

  /// How many statements each picture rests on, as its own source line says.
  private func section(of pictures: [(caption: String, figure: Figure)]) -> AnnexSection {
    let counts = pictures.enumerated().map { index, picture in
      let statements = picture.figure.series.flatMap(\.counted).count { contribution in
        contribution.observation.period.map { picture.figure.years.contains($0.year) } ?? false
      }
      return phrases.picture(index + 1, statements: phrases.count(statements))
    }
    return AnnexSection(
      heading: phrases.annexPictures,
      entries: [AnnexEntry(figure: phrases.clauses(counts), statements: [])])
  }
}
