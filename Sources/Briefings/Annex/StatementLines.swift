internal import Foundation
internal import Phrases
internal import Statistics

/// Statements as lines of the annex.
struct StatementLines {
  let reporters: Reporters
  let phrases: Phrases
  /// The folder that all reports are in, which need not be repeated.
  private let folder: String
  private let corrections: Corrections

  init(_ material: BriefingMaterial, _ reporters: Reporters) {
    self.reporters = reporters
    phrases = material.phrases
    corrections = material.corrections
    folder = Self.commonFolder(of: material.reports.map(\.reference.path))
  }

  /// Whose statement, the number as written, its sentence, the file and the page.
  func line(of contribution: Contribution, isLeftOut: Bool = false) -> String {
    let provenance = contribution.observation.provenance
    return phrases.statement(
      place: reporters.name(contribution.place), number: provenance.number, sentence: provenance.sentence,
      file: file(provenance.report), position: position(provenance),
      remark: isLeftOut ? phrases.leftOut : correction(of: contribution.observation))
  }

  /// The report's file, as short as tells it from the others.
  func file(_ report: ReportReference) -> String {
    report.path.hasPrefix(folder) ? String(report.path.dropFirst(folder.count)) : report.path
  }

  private func correction(of observation: Observation) -> String? {
    corrections.reading(behind: observation).correction.map {
      phrases.corrected(
        to: "\(observation.value)\(phrases.unit(observation.unit.symbol))", reason: $0.reason, who: $0.who,
        when: $0.when)
    }
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
