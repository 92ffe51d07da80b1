public import Exports
public import Figures
internal import Phrases
public import Statistics

/// A report that a briefing rests on.
public struct BriefingReport: Sendable, Hashable {
  /// Its hash, path and format.
  public let reference: ReportReference
  /// The place it is about, where it says so.
  public let place: Place?
  /// The period it is about, where it says so.
  public let period: Period?

  /// Creates a report.
  public init(reference: ReportReference, place: Place?, period: Period?) {
    self.reference = reference
    self.place = place
    self.period = period
  }
}

/// Everything that a briefing is made from.
public struct BriefingMaterial: Sendable {
  /// The metrics that stand at the head of a briefing, where it has them.
  public static let headlines: [Metric.ID] = [
    "petition_cases", "mediation_cases", "enforcement_turnouts", "exam_pass_rate",
  ]

  /// The place reported on.
  public let place: Place
  /// The metrics, in the order of the catalogue.
  public let metrics: [Metric]
  /// The statements with their series.
  public let tabulation: Tabulation
  /// The reports that were read, also those in which nothing was found.
  public let reports: [BriefingReport]
  /// The doubts that reading the reports raised.
  public let findings: [Finding]
  /// The corrections that the tabulation counts with.
  public let corrections: Corrections
  /// The years reported on; those of the reports where `nil`.
  public let years: ClosedRange<Int>?
  /// The size, colours and language of pictures; the language is that of the texts too.
  public let look: FigureLook

  /// Gathers the material.
  public init(
    place: Place, metrics: [Metric], tabulation: Tabulation, reports: [BriefingReport],
    findings: [Finding] = [], corrections: Corrections = .none, years: ClosedRange<Int>? = nil,
    look: FigureLook = FigureLook()
  ) {
    self.place = place
    self.metrics = metrics
    self.tabulation = tabulation
    self.reports = reports
    self.findings = findings
    self.corrections = corrections
    self.years = years
    self.look = look
  }
}

extension BriefingMaterial {
  var phrases: Phrases { Phrases(look.language) }

  /// The metrics at the head: the usual ones among those reported on, else the first four.
  var headlineMetrics: [Metric] {
    let usual = Self.headlines.compactMap { id in metrics.first { $0.id == id } }
    return usual.isEmpty ? Array(metrics.prefix(Self.headlines.count)) : usual
  }

  /// The series of the place and of those under it with their statements, for the files beside the briefing.
  public var export: Export {
    let series = tabulation.allSeries(of: metrics, within: place)
    var seen: Set<Provenance> = []
    let observations = metrics.flatMap { metric in
      series.filter { $0.metric == metric }.flatMap { one in
        one.values.flatMap { tabulation.contributions(of: metric, in: $0.year, for: one.place) }
      }
    }.map(\.observation).filter { seen.insert($0.provenance).inserted }
    var export = Export(
      series: series, metrics: metrics,
      observations: observations.map { ObservationRecord(corrections.reading(behind: $0)) })
    export.showsCorrections = !corrections.isEmpty
    export.phrases = phrases
    export.title = phrases.briefingTitle(place: place.name)
    return export
  }
}
