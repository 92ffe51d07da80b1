internal import Foundation
internal import Statistics

/// The doubts that reading a report raises; none of them changes a value.
///
/// Whether its statements fit each other is for `Statistics` to check.
struct FindingRules {
  /// The numbers whose digits are damaged, each with its line, from 1.
  let garbled: [(number: UnboundMention, line: Int)]
  let analysis: Analysis
  let report: ReportReference
  /// The spans of the parts that exceed their wholes, the whole's first.
  let excesses: [[Range<Int>]]

  func findings() -> [Finding] { unknowns() + severalYears() + noise() + sums() }

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
    garbled.map { number, line in
      finding("ocr-noise", .warning, [number.number + number.unit, "\(line)"], [number.span])
    }
  }

  private func sums() -> [Finding] {
    excesses.map { finding("parts-exceed-whole", .warning, [], $0) }
  }

  private func finding(
    _ kind: String, _ severity: Finding.Severity, _ facts: [String] = [], _ spans: [Range<Int>] = []
  ) -> Finding {
    Finding(kind: kind, severity: severity, facts: facts, report: report, spans: spans)
  }
}
