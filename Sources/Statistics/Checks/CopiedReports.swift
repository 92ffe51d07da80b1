/// Finds reports whose text is another's under a new name or year.
///
/// Digits, spaces and the names of place and year are left out of the comparison, so that a report that was copied and had
/// only its head and its numbers changed is found too.
///
/// - Parameter reports: The reports with their decoded texts and the names that stand for their places.
/// - Returns: A finding for every report after the first of its kind, by path.
public func findCopiedReports(
  _ reports: [(reference: ReportReference, place: Place?, text: String)]
) -> [Finding] {
  var firsts: [String: ReportReference] = [:]
  var findings: [Finding] = []
  for report in reports.sorted(by: { $0.reference.path < $1.reference.path }) {
    let skeleton = skeleton(of: report.text, without: report.place?.path ?? [])
    guard skeleton.unicodeScalars.count >= shortestSkeleton else { continue }
    guard let first = firsts[skeleton] else {
      firsts[skeleton] = report.reference
      continue
    }
    findings.append(
      Finding(
        kind: "copied-text", severity: .warning,
        message: "\(report.reference.path) has the text of \(first.path) but for names and numbers",
        report: report.reference))
  }
  return findings
}

/// Shorter texts are alike by chance, such as a notice that there is nothing to report.
private let shortestSkeleton = 100

private func skeleton(of text: String, without names: [String]) -> String {
  var text = text
  for name in names.reversed() {
    text = text.split(separator: name, omittingEmptySubsequences: false).joined()
  }
  return String(
    String.UnicodeScalarView(
      text.unicodeScalars.filter { !$0.properties.isWhitespace && $0.properties.numericType == nil }))
}
