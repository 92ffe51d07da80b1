public import Extraction
public import Reports
public import Statistics
public import Storage

/// From a file to everything that is read in it.
public struct ReportPipeline: Sendable {
  /// Decodes files.
  public let reader: ReportReader
  /// Finds the counts in their text.
  public let extractor: Extractor
  /// What the user says of reports instead of their own words.
  public let given: GivenContexts

  /// Creates a pipeline.
  public init(
    reader: ReportReader = ReportReader(), extractor: Extractor, given: GivenContexts = GivenContexts()
  ) {
    self.reader = reader
    self.extractor = extractor
    self.given = given
  }

  /// What is read in a decoded report.
  public func extract(_ text: ReportText) -> Reading {
    let reading = extractor.extract(text.utf8, report: text.reference, given: given[text.path])
    return text.marks.isEmpty ? reading : reading.withPages(of: text)
  }

  /// A decoded report as the store keeps it, with everything that is read in it.
  public func reading(of text: ReportText) -> ReportReading {
    let reading = extract(text)
    let report = StoredReport(
      reference: text.reference, title: text.metadata.title, place: reading.place, period: reading.period,
      text: text.string)
    return ReportReading(report: report, observations: reading.observations, findings: reading.findings)
  }
}

extension ReportText {
  /// The report as results name it.
  public var reference: ReportReference {
    ReportReference(hash: hash, path: path, format: format.rawValue)
  }
}

extension Reading {
  /// The reading with each observation's page or paragraph.
  func withPages(of text: ReportText) -> Reading {
    let numbered = observations.map { observation in
      let provenance = observation.provenance
      return Observation(
        place: observation.place, metric: observation.metric, period: observation.period,
        value: observation.value, qualifier: observation.qualifier, unit: observation.unit,
        role: observation.role,
        provenance: Provenance(
          report: provenance.report, span: provenance.span, number: provenance.number,
          sentenceSpan: provenance.sentenceSpan, sentence: provenance.sentence,
          page: text.number(at: provenance.span.lowerBound), rule: provenance.rule))
    }
    return Reading(
      place: place, placeEvidence: placeEvidence, period: period, periodEvidence: periodEvidence,
      observations: numbered, unbound: unbound, findings: findings)
  }
}
