import ArgumentParser
import Phrases
import Reports

extension ReportWalk {
  /// What there is to read in files and folders.
  ///
  /// - Throws: a ``Failure`` where that is nothing at all.
  static func reports(in paths: [String]) throws -> ReportWalk {
    let walk = ReportWalker.walk(paths)
    guard walk.sources.isEmpty, walk.refused.isEmpty else { return walk }
    let phrases = Terminal.phrases
    throw Failure(
      .data,
      phrases.noReports(
        in: paths.map(\.escapedForTerminal),
        leftOut: phrases.leftOut(hidden: walk.hidden, other: walk.otherFiles)))
  }
}
