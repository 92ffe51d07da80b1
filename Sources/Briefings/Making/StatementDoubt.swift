internal import Figures
internal import Foundation
internal import Phrases
internal import Statistics

/// A value that a reader should look at twice, and the statements that raise the doubt.
struct StatementDoubt {
  /// What kind of doubt.
  enum Kind {
    /// Other statements contradict the value that was taken.
    case contradicted
    /// It is about ten, a hundred or ten thousand times the year before, or the same part of it.
    case jump
    /// It is the same number as the year before.
    case sameNumber
  }

  let kind: Kind
  let metric: Metric
  let place: Place
  /// The value that was taken.
  let kept: SeriesValue
  /// The statements; those that were not taken where they contradict the value.
  var statements: [Observation]

  /// The doubts that concern the values of a briefing, in the order of metrics, places and years.
  static func all(_ material: BriefingMaterial, _ accounts: [MetricAccount]) -> [StatementDoubt] {
    let kinds = Self.kindsBySpan(material)
    var doubts: [StatementDoubt] = []
    for account in accounts {
      for contribution in account.whole.contributions {
        let observation = contribution.observation
        let spans = kinds[observation.provenance.report] ?? [:]
        guard let kind = spans[observation.provenance.span],
          let year = observation.period?.year, let kept = account.own(contribution.place, in: year)
        else { continue }
        let same = doubts.lastIndex {
          $0.kind == kind && $0.metric == account.metric && $0.place == contribution.place
            && $0.kept.year == year
        }
        if let same {
          doubts[same].statements.append(observation)
        } else {
          doubts.append(
            StatementDoubt(
              kind: kind, metric: account.metric, place: contribution.place, kept: kept,
              statements: [observation]))
        }
      }
    }
    return doubts
  }

  /// The statements that findings of the tabulation point at.
  private static func kindsBySpan(_ material: BriefingMaterial)
    -> [ReportReference: [Range<Int>: Kind]]
  {
    let contradictions = Set(StatementConflict.Kind.allCases.filter(\.isContradiction).map(\.rawValue))
    var kinds: [ReportReference: [Range<Int>: Kind]] = [:]
    let findings =
      material.tabulation.findings + material.tabulation.checkSeries(within: material.place)
    for finding in findings {
      let kind: Kind? =
        switch finding.kind {
        case "jump": .jump
        case "same-number": .sameNumber
        default: contradictions.contains(finding.kind) ? .contradicted : nil
        }
      guard let kind, let report = finding.report, let span = finding.spans.last else { continue }
      kinds[report, default: [:]][span] = kind
    }
    return kinds
  }

  /// The doubt in words.
  func words(_ reporters: Reporters, _ phrases: Phrases) -> String {
    let place = reporters.name(place)
    let name = MetricSentences.name(of: metric, phrases)
    let quantity = Quantities(metric, phrases).text(kept.value ?? 0, kept.qualifier)
    return switch kind {
    case .contradicted:
      phrases.conflict(
        place: place, year: kept.year, metric: name, kept: quantity,
        others: statements.map(\.provenance.number))
    case .jump, .sameNumber:
      phrases.checked(place: place, year: kept.year, metric: name, quantity: quantity)
    }
  }
}
