/// Why a briefing could not be made.
public enum BriefingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// No report of a year is about the place.
  case noReports(place: String)
  /// A template is missing or wrong.
  case template(path: String, reason: String)
  /// A program that is needed is not installed.
  case missingTool(String, package: String)
  /// A program that was started did not do its work.
  case toolFailed(String, reason: String)
  /// A file cannot be written.
  case cannotWrite(path: String, reason: String)

  /// What is wrong and what to do, in one line.
  public var description: String {
    switch self {
    case .noReports(let place):
      "no report of a year is about \(place) or a place under it; `tongjitu reports` lists those there are"
    case .template(let path, let reason): "template \(path): \(reason)"
    case .missingTool(let tool, let package):
      "\(tool) is not installed, so there is no briefing.docx; install the package \(package)"
    case .toolFailed(let tool, let reason): "\(tool) failed: \(reason)"
    case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
    }
  }
}
