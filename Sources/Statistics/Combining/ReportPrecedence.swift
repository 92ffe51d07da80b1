/// Which of several reports is believed where they say different things.
///
/// A report of the year itself comes first, then those of the following years in their order. Of two reports
/// of the same year one that says in its file name that it corrects another (更正, 修订, 订正, 勘误) comes first, then
/// the one whose path sorts first, then the one whose hash does: the order in which reports were read plays no part.
public struct ReportPrecedence: Sendable, Hashable, Comparable {
  private static let correctingWords = ["更正", "修订", "订正", "勘误"]

  private let year: Int
  private let corrects: Bool
  private let path: String
  private let hash: String

  /// The precedence of a report.
  ///
  /// - Parameter year: The report's own year; `nil` comes last.
  public init(of report: ReportReference, year: Int?) {
    let name =
      report.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { report.path[$0...] } ?? report.path[...]
    self.year = year ?? .max
    corrects = Self.correctingWords.contains { name.contains($0) }
    path = report.path
    hash = report.hash
  }

  /// Whether `left` is believed before `right`.
  public static func < (left: ReportPrecedence, right: ReportPrecedence) -> Bool {
    if left.year != right.year { return left.year < right.year }
    if left.corrects != right.corrects { return left.corrects }
    return (left.path, left.hash) < (right.path, right.hash)
  }
}

/// The year that a report is of: the one most of its statements are about, of two the later.
///
/// Figures of earlier years given for comparison do not count.
///
/// - Returns: `nil` where no statement has a year.
public func reportYear(of observations: [Observation]) -> Int? {
  var counts: [(year: Int, count: Int)] = []
  for position in observations.indices where observations[position].role != .prior {
    guard let year = observations[position].period?.year else { continue }
    if let known = counts.firstIndex(where: { $0.year == year }) {
      counts[known].count += 1
    } else {
      counts.append((year, 1))
    }
  }
  return counts.max { ($0.count, $0.year) < ($1.count, $1.year) }?.year
}
