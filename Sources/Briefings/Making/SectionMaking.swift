internal import Phrases
internal import Statistics

/// The sections by theme: a part for each metric that has data enough, and a table of the others.
struct SectionMaking {
  let plan: FigurePlan
  let headlines: [MetricAccount]
  let phrases: Phrases

  /// The sections in the order in which the catalogue has their themes.
  func sections(of accounts: [MetricAccount], _ pictures: inout PictureSequence) throws -> [BriefingSection] {
    let withData = accounts.filter { !$0.reported.isEmpty }
    var themes: [String] = []
    for account in withData where !themes.contains(account.metric.theme) {
      themes.append(account.metric.theme)
    }
    var sections: [BriefingSection] = []
    var tables = 1
    for (index, theme) in themes.enumerated() {
      let ofTheme = withData.filter { $0.metric.theme == theme }
      let told = ofTheme.filter { $0.isWellReported || isHeadline($0) && !plan.isOneNumber }
      let others = ofTheme.filter { account in !told.contains { $0.metric == account.metric } }
      if !others.isEmpty { tables += 1 }
      let caption = phrases.otherMetrics(
        table: tables, theme: phrases.theme(theme), hasOthers: !told.isEmpty,
        hasPartYears: others.contains { $0.latest?.months != nil })
      sections.append(
        BriefingSection(
          heading: phrases.sectionNumber(index + 1) + phrases.theme(theme),
          parts: try told.enumerated().map { part, account in
            try self.part(account, heading: phrases.partNumber(section: index + 1, part: part + 1), &pictures)
          },
          others: others.isEmpty
            ? nil : BriefingTable(ofOthers: others, plan.reporters, phrases, caption: caption)))
    }
    return sections
  }

  private func isHeadline(_ account: MetricAccount) -> Bool {
    headlines.contains { $0.metric == account.metric }
  }

  private func part(_ account: MetricAccount, heading: String, _ pictures: inout PictureSequence) throws
    -> BriefingPart
  {
    let sentences = MetricSentences(account, phrases)
    let shown = try plan.pictures(
      of: account, isHeadline: isHeadline(account), isRanked: account.metric == ranked?.metric, &pictures)
    var text = sentences.text
    if let year = shown.rankedYear, year != account.latest?.year {
      text = phrases.joinedSentences([text, phrases.rankedYear(year, plan.reporters.partsNoun)])
    }
    return BriefingPart(heading: heading + sentences.name, text: text, pictures: shown.pictures)
  }

  /// The headline whose places are ranked in a picture too.
  private var ranked: MetricAccount? {
    headlines.first { account in account.parts.count > 1 && !account.reported.isEmpty }
  }
}
