/// A doubt beside the results: something a reader must know, and no error.
public struct Finding: Sendable, Hashable {
  /// How much a finding matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case note, warning, error

    /// Orders severities from the least up.
    public static func < (left: Severity, right: Severity) -> Bool {
      allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
    }
  }

  /// What kind of doubt, as a stable name: `place-unknown`, `parts-exceed-whole`, `ocr-noise`.
  public let kind: String
  /// How much it matters.
  public let severity: Severity
  /// What was found, in one sentence for the user.
  public let message: String
  /// The report, where it concerns one.
  public let report: ReportReference?
  /// The places in the report's text that it concerns, in Unicode scalars.
  public let spans: [Range<Int>]

  /// Creates a finding.
  public init(
    kind: String, severity: Severity, message: String, report: ReportReference? = nil,
    spans: [Range<Int>] = []
  ) {
    self.kind = kind
    self.severity = severity
    self.message = message
    self.report = report
    self.spans = spans
  }
}
