public import Statistics

/// A report as it is stored: its name, what it is about, and its decoded text.
public struct StoredReport: Sendable, Hashable {
  /// Its hash, path and format.
  public let reference: ReportReference
  /// Its title, where it has one.
  public let title: String?
  /// The place it is about, where it says so.
  public let place: Place?
  /// The period it is about, where it says so.
  public let period: Period?
  /// The decoded text that spans point into.
  public let text: String

  /// Creates a report.
  public init(
    reference: ReportReference, title: String? = nil, place: Place? = nil, period: Period? = nil, text: String
  ) {
    self.reference = reference
    self.title = title
    self.place = place
    self.period = period
    self.text = text
  }
}

/// A report with everything that was read in it.
public struct ReportReading: Sendable, Hashable {
  /// The report.
  public let report: StoredReport
  /// The observations, in the order of the text.
  public let observations: [Observation]
  /// The doubts that reading it raised.
  public let findings: [Finding]

  /// Creates a reading; the observations' provenance names this report.
  public init(report: StoredReport, observations: [Observation], findings: [Finding] = []) {
    self.report = report
    self.observations = observations
    self.findings = findings
  }
}

/// What became of a reading that was to be saved.
public enum SaveOutcome: Sendable, Hashable {
  /// It is stored now.
  case stored
  /// A report with the same content was there before, under this path; nothing was changed.
  case alreadyStored(path: String)
}

/// A stored report without its text.
public struct ReportSummary: Sendable, Hashable {
  /// Its hash, path and format.
  public let reference: ReportReference
  /// Its title, where it has one.
  public let title: String?
  /// The place it is about, as it names it.
  public let place: Place?
  /// The period it is about.
  public let period: Period?
  /// How many observations were read in it.
  public let observationCount: Int
  /// How many findings reading it raised.
  public let findingCount: Int
}
