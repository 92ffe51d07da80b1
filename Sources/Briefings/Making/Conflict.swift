internal import Foundation
internal import Figures
internal import Phrases
internal import Statistics

/// A statement that contradicts the value that was taken.
struct Conflict {
  let metric: Metric
  let contribution: Contribution
  let kept: SeriesValue

  /// The contradictions that concern the values of a briefing, in the order of metrics and places.
  static func all(_ material: BriefingMaterial, _ reporters: Reporters, _ accounts: [MetricAccount])
    -> [Conflict]
  {
    let spans = Self.contradicting(material)
    return accounts.flatMap { account in
      account.whole.contributions.compactMap { contribution -> Conflict? in
        let provenance = contribution.observation.provenance
        guard let span = spans[provenance.report]?.contains(provenance.span), span,
          let year = contribution.observation.period?.year,
          let kept = account.own(contribution.place, in: year)
        else { return nil }
        return Conflict(metric: account.metric, contribution: contribution, kept: kept)
      }
    }
  }

  /// Where the statements are that were found to contradict others.
  private static func contradicting(_ material: BriefingMaterial) -> [ReportReference: Set<Range<Int>>] {
    let kinds = Set(StatementConflict.Kind.allCases.map(\.rawValue))
    var spans: [ReportReference: Set<Range<Int>>] = [:]
    for finding in material.tabulation.findings where kinds.contains(finding.kind) {
      if let report = finding.report, let span = finding.spans.last {
        spans[report, default: []].insert(span)
      }
    }
    return spans
  }

  /// What was kept and what was left out.
  func words(_ reporters: Reporters, _ phrases: Phrases) -> String {
    phrases.conflict(
      place: reporters.name(contribution.place), year: kept.year,
      metric: MetricSentences.name(of: metric, phrases),
      kept: Quantities(metric, phrases).text(kept.value ?? 0, kept.qualifier),
      other: contribution.observation.provenance.number)
  }
}

extension MetricAccount {
  /// A place's own value of a year.
  fileprivate func own(_ place: Place, in year: Int) -> SeriesValue? {
    let series = reporters.isRolledUp ? towns.first { $0.series.place == place } : whole
    return series?.series.values.first { $0.year == year && $0.value != nil }
  }
}
