internal import Foundation
internal import Statistics

/// The doubts that a report raises; none of them changes a value.
struct FindingRules {
  let observations: [Observation]
  let unbound: [UnboundMention]
  let analysis: Analysis
  let report: ReportReference
  let vocabulary: Vocabulary
  /// The spans of the parts that exceed their wholes, the whole's first.
  let excesses: [[Range<Int>]]

  func findings() -> [Finding] { unknowns() + severalYears() + noise() + sums() + wholes() + conflicts() }

  private func unknowns() -> [Finding] {
    var found: [Finding] = []
    if analysis.place == nil, let town = analysis.placeEvidence.first {
      found.append(finding("place-ambiguous", .warning, [town.text]))
    } else if analysis.place == nil {
      found.append(finding("place-unknown", .warning))
    }
    if analysis.period == nil {
      found.append(finding("period-unknown", .warning))
    }
    return found
  }

  /// A title that names more years than the one that the report is read as.
  private func severalYears() -> [Finding] {
    guard let period = analysis.period,
      let title = analysis.periodEvidence.first(where: { $0.source == .title })
    else { return [] }
    let years = Set(YearText(LineText(title.text)).years).sorted()
    guard years.count > 1 else { return [] }
    return [finding("several-years", .warning, ([period.year] + years).map(String.init))]
  }

  private func noise() -> [Finding] {
    unbound.filter { $0.reason == .noise }.map {
      finding("ocr-noise", .warning, [$0.number], [$0.span])
    }
  }

  private func sums() -> [Finding] {
    excesses.map { finding("parts-exceed-whole", .warning, [], $0) }
  }

  /// Metrics that are parts of others, and are stated as more than these.
  private func wholes() -> [Finding] {
    let totals = Dictionary(observations.map { (MetricPeriod(metric: $0.metric, period: $0.period), $0) }) {
      $1.value > $0.value ? $1 : $0
    }
    return observations.compactMap { part in
      guard let whole = vocabulary.wholes[part.metric],
        let total = totals[MetricPeriod(metric: whole, period: part.period)],
        part.value > total.value, total.qualifier == .exact
      else { return nil }
      return finding(
        "part-above-whole", .warning,
        [part.metric, part.provenance.number, whole, total.provenance.number],
        [part.provenance.span, total.provenance.span])
    }
  }

  /// Different statements of a metric that has one value a year.
  private func conflicts() -> [Finding] {
    var first: [String: Observation] = [:]
    var found: [Finding] = []
    for observation in observations where vocabulary.metric(observation.metric)?.combine != .sum {
      guard observation.role != .whole else { continue }
      let key = "\(observation.metric) \(observation.period?.description ?? "")"
      if let other = first[key], other.value != observation.value {
        found.append(
          finding(
            "conflicting-statements", .note,
            [observation.metric, other.provenance.number, observation.provenance.number],
            [other.provenance.span, observation.provenance.span]))
      } else if first[key] == nil {
        first[key] = observation
      }
    }
    return found
  }

  private func finding(
    _ kind: String, _ severity: Finding.Severity, _ facts: [String] = [], _ spans: [Range<Int>] = []
  ) -> Finding {
    Finding(kind: kind, severity: severity, facts: facts, report: report, spans: spans)
  }
}

/// What a value is of, whichever sentence states it.
private struct MetricPeriod: Hashable {
  let metric: Metric.ID
  let period: Period?
}
