internal import Statistics

/// The doubts that a report raises.
struct FindingRules {
  let observations: [Observation]
  let unbound: [UnboundMention]
  let analysis: Analysis
  let report: ReportReference

  func findings() -> [Finding] { unknowns() + noise() }

  private func unknowns() -> [Finding] {
    var found: [Finding] = []
    if analysis.place == nil {
      found.append(
        finding("place-unknown", .warning, "报告没有写明是哪个地方的；可用 --place 指明。"))
    }
    if analysis.period == nil {
      found.append(finding("period-unknown", .warning, "报告没有写明年度；可用 --period 指明。"))
    }
    return found
  }

  private func noise() -> [Finding] {
    unbound.filter { $0.reason == .noise }.map {
      finding("ocr-noise", .warning, "数字“\($0.number)”有识别错误，未采用。", [$0.span])
    }
  }

  private func finding(
    _ kind: String, _ severity: Finding.Severity, _ message: String, _ spans: [Range<Int>] = []
  ) -> Finding {
    Finding(kind: kind, severity: severity, message: message, report: report, spans: spans)
  }
}
