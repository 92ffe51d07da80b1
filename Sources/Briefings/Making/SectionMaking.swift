internal import Phrases
internal import Statistics

/// The sections by theme: a part for each metric that has data, with what is said and shown of it.
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
    let ranked = headlines.first { account in account.towns.count > 1 && !account.reported.isEmpty }
    return try themes.enumerated().map { index, theme in
      let parts = try withData.filter { $0.metric.theme == theme }.enumerated().map { part, account in
        let isHeadline = headlines.contains { $0.metric == account.metric }
        var shown = try plan.line(of: account, isHeadline: isHeadline, &pictures)
        if isHeadline { shown += try plan.comparison(of: account, &pictures) }
        if account.metric == ranked?.metric { shown += try plan.ranking(of: account, &pictures) }
        let sentences = MetricSentences(account, phrases)
        return BriefingPart(
          heading: phrases.partNumber(section: index + 1, part: part + 1) + sentences.name,
          text: sentences.text, pictures: shown)
      }
      return BriefingSection(
        heading: phrases.sectionNumber(index + 1) + phrases.theme(theme), parts: parts)
    }
  }
}
