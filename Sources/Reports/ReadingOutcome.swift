/// What became of one report of many.
public enum ReadingOutcome: Sendable, Hashable {
  /// It was read.
  case read(ReportText)
  /// It was not read, since a report with the same bytes is known.
  case known(path: String, hash: String)
  /// It is a file in an archive that would have been left out of a folder: hidden, or a table or note.
  case leftOut(path: String)
  /// It could not be read.
  case refused(ReadingError)
}
