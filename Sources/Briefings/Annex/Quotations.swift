internal import Foundation
internal import Phrases
internal import Statistics

/// The sentences that the numbers of a briefing rest on: listed once, report by report, and cited by number elsewhere.
///
/// `［3.2］` is the second sentence of the third report.
struct Quotations {
  private let reporters: Reporters
  private let phrases: Phrases
  private let corrections: Corrections
  /// The folder that all reports are in, which need not be repeated.
  private let folder: String
  /// The reports in their order, each with its place and year where it is one of the ledger's.
  private let reports: [(reference: ReportReference, name: String?)]
  private let numbers: [ReportReference: Int]
  /// The sentences of each report, in the order of its text.
  private let sentences: [ReportReference: [Provenance]]

  /// - Parameter contributions: The statements that are cited.
  init(
    _ material: BriefingMaterial, _ reporters: Reporters, _ ledger: ReportLedger,
    citing contributions: [Contribution]
  ) {
    self.reporters = reporters
    phrases = material.phrases
    corrections = material.corrections
    folder = Self.commonFolder(of: material.reports.map(\.reference.path))
    let phrases = material.phrases
    var reports: [(reference: ReportReference, name: String?)] = (ledger.used + ledger.own).map {
      ($0.report.reference, phrases.placeYears(reporters.name($0.place), phrases.years([$0.year])))
    }
    let listed = Set(reports.map(\.reference))
    let cited = Dictionary(grouping: contributions.map(\.observation.provenance), by: \.report)
    reports += cited.keys.filter { !listed.contains($0) }.sorted { $0.path < $1.path }.map { ($0, nil) }
    self.reports = reports
    numbers = Dictionary(reports.enumerated().map { ($1.reference, $0 + 1) }) { first, _ in first }
    sentences = cited.mapValues { statements in
      var seen: Set<Range<Int>> = []
      return statements.sorted { $0.sentenceSpan.lowerBound < $1.sentenceSpan.lowerBound }
        .filter { seen.insert($0.sentenceSpan).inserted }
    }
  }

  /// The numbers of the sentences that some statements stand in, each once; empty where there are none.
  func citation(of contributions: [Contribution]) -> String {
    var seen: Set<String> = []
    let marks = contributions.compactMap { mark(of: $0.observation.provenance) }
      .filter { seen.insert($0).inserted }
    return marks.isEmpty ? "" : phrases.citation(marks)
  }

  /// What corrections made of some statements.
  func corrections(of contributions: [Contribution]) -> [String] {
    contributions.compactMap { contribution in
      let observation = contribution.observation
      return corrections.reading(behind: observation).correction.map {
        phrases.corrected(
          reporters.name(contribution.place), number: observation.provenance.number,
          to: "\(observation.value)\(phrases.unit(observation.unit.symbol))", reason: $0.reason, who: $0.who,
          when: $0.when)
      }
    }
  }

  /// A statement that was not taken, with the number as written.
  func leftOut(_ contribution: Contribution) -> String {
    phrases.leftOut(
      reporters.name(contribution.place), number: contribution.observation.provenance.number,
      citation(of: [contribution]))
  }

  /// A statement about some months, in whose place one about the whole year was taken; `nil` where it is about no months.
  func superseded(_ contribution: Contribution) -> String? {
    contribution.observation.period?.months.map {
      phrases.superseded(
        reporters.name(contribution.place), number: contribution.observation.provenance.number, months: $0,
        citation(of: [contribution]))
    }
  }

  /// The report's file, as short as tells it from the others.
  func file(_ report: ReportReference) -> String {
    report.path.hasPrefix(folder) ? String(report.path.dropFirst(folder.count)) : report.path
  }

  /// The reports with their files and sentences.
  var entries: [AnnexEntry] {
    reports.enumerated().map { index, report in
      let file = file(report.reference)
      return AnnexEntry(
        figure: phrases.citation(["\(index + 1)"])
          + (report.name.map { phrases.said(of: $0, file) } ?? file),
        statements: (sentences[report.reference] ?? []).enumerated().map { rank, statement in
          phrases.quotation(
            "\(index + 1).\(rank + 1)", sentence: statement.sentence, position: position(statement))
        })
    }
  }

  private func mark(of provenance: Provenance) -> String? {
    guard let number = numbers[provenance.report],
      let rank = sentences[provenance.report]?.firstIndex(where: {
        $0.sentenceSpan == provenance.sentenceSpan
      })
    else { return nil }
    return "\(number).\(rank + 1)"
  }

  private func position(_ provenance: Provenance) -> String? {
    provenance.page.map { provenance.report.format == "pdf" ? phrases.page($0) : phrases.paragraph($0) }
  }

  private static func commonFolder(of paths: [String]) -> String {
    let folders = paths.map { Array($0.split(separator: "/", omittingEmptySubsequences: false).dropLast()) }
    guard var common = folders.first else { return "" }
    for folder in folders.dropFirst() {
      common = zip(common, folder).prefix { $0 == $1 }.map(\.0)
    }
    return common.isEmpty ? "" : common.joined(separator: "/") + "/"
  }
}
