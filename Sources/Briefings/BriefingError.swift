public import DelimitedFiles

/// Why a briefing could not be made.
public enum BriefingError: Error, Sendable, Equatable {
  /// No report of a year is about the place.
  case noReports(place: String)
  /// A template is missing or wrong.
  case template(path: String, reason: String)
  /// The table of the user's own words cannot be used.
  case wording(TableError)
  /// A program that is needed is not installed.
  case missingTool(String, package: String)
  /// A program that was started did not do its work.
  case toolFailed(String, reason: String)
  /// A file cannot be written.
  case cannotWrite(path: String, reason: String)
}
