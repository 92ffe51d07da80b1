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
  /// What it is about, in the order in which the sentence of its kind has it: names, numbers as written, files. The words
  /// around them are not part of it.
  public let facts: [String]
  /// The report, where it concerns one.
  public let report: ReportReference?
  /// The places in the report's text that it concerns, in Unicode scalars.
  public let spans: [Range<Int>]

  /// Creates a finding.
  public init(
    kind: String, severity: Severity, facts: [String] = [], report: ReportReference? = nil,
    spans: [Range<Int>] = []
  ) {
    self.kind = kind
    self.severity = severity
    self.facts = facts
    self.report = report
    self.spans = spans
  }
}
