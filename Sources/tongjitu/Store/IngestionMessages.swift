import ArgumentParser
import Ingestion
import Phrases
import Reports

/// What the user hears of an ingestion.
enum IngestionMessages {
  /// Tells of every file that could not be read, of duplicates and of reports of several years, and sums up.
  ///
  /// - Throws: what is wrong with the first file if none could be read; a ``Failure`` if the work was ended early.
  static func say(_ summary: IngestionSummary, _ walk: ReportWalk) throws {
    let phrases = Terminal.phrases
    for duplicate in summary.duplicates {
      Terminal.say(phrases.sameContent(duplicate.path, as: duplicate.original))
    }
    summary.severalYears.forEach { Terminal.say(phrases.severalYears($0)) }
    let failures = walk.refused + summary.failures
    try failures.report(of: walk.sources.count + walk.refused.count)
    Terminal.say(
      phrases.ingested(
        read: summary.stored.count, observations: summary.observations,
        seen: summary.seen.count + summary.duplicates.count, failed: failures.count))
    sayLeftOut(walk)
    if summary.wasInterrupted { throw Failure(.interrupted, phrases.interrupted) }
  }

  /// Tells how many files of the folders are no reports, if any are not.
  static func sayLeftOut(_ walk: ReportWalk) {
    if let line = Terminal.phrases.leftOut(hidden: walk.hidden, other: walk.otherFiles) { Terminal.say(line) }
  }
}
