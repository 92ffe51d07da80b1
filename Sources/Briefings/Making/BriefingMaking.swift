internal import Figures
internal import Phrases
internal import Statistics

extension Briefing {
  /// Makes a briefing: every sentence, table and picture, and the annex that says where each number comes from.
  ///
  /// - Throws: ``BriefingError/noReports(place:)`` where no report of a year is about the place, and what drawing throws.
  public init(_ material: BriefingMaterial, drawing: BriefingDrawing) throws {
    let reporters = Reporters(material)
    guard let ledger = ReportLedger(material, reporters) else {
      throw BriefingError.noReports(place: material.place.name)
    }
    let phrases = material.phrases
    let accounts = material.metrics.map { MetricAccount($0, reporters, material, years: ledger.years) }
    let headlines = material.headlineMetrics.compactMap { metric in accounts.first { $0.metric == metric } }
    let opening = Opening(
      ledger: ledger, reporters: reporters, accounts: accounts, metricCount: accounts.count, phrases: phrases)
    let plan = FigurePlan(material: material, reporters: reporters, years: ledger.years)
    var pictures = PictureSequence(drawing, phrases)
    let overview = try plan.overview(of: headlines, &pictures)
    let sections = try SectionMaking(plan: plan, headlines: headlines, phrases: phrases)
      .sections(of: accounts, &pictures)
    let caveats = Caveats(material: material, reporters: reporters, accounts: accounts, plan: plan)
    let annex = AnnexMaking(
      material: material, reporters: reporters, ledger: ledger, accounts: accounts, opening: opening,
      caveats: caveats)
    self.init(
      language: material.look.language, title: phrases.briefingTitle(place: material.place.name),
      subtitle: phrases.years(ledger.years.lowerBound, ledger.years.upperBound),
      opening: opening.paragraphs(headlines: headlines),
      table: BriefingTable(of: headlines, reporters, phrases), pictures: overview,
      sections: sections,
      caveats: caveats.paragraphs,
      annex: annex.sections(pictures: pictures.drawn))
  }
}
