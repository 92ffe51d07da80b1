/// Why a text is no figure.
public enum FigureMetadataError: Error, Sendable, Hashable {
  /// It is no figure of ours, or damaged; with what is wrong.
  case unreadable(FigureDamage)
  /// It was written by a later version of the program.
  case tooNew(version: Int)
}

/// What is wrong with the text of a figure.
public enum FigureDamage: Sendable, Hashable {
  /// It is another text.
  case otherText
  /// A part of it is missing.
  case missingPart
  /// A word that nothing is called by.
  case unknownWord(String)
  /// A place, metric or report is referred to that is not listed.
  case missingEntry(Int)
  /// A range whose end lies before its start: of years, months or text.
  case badRange
  /// A place without a name or a level.
  case badPlace
  /// A size that is none.
  case badSize(String)
}
