/// Finds reports whose text is another's under a new name or year.
///
/// Digits, spaces and the names of the place are left out of the comparison, so that a report that was copied and had
/// only its head and its numbers changed is found too. Reports are given one by one, by their paths; of each only a
/// hash is kept.
///
///     var copies = CopiedReports()
///     let findings = reports.compactMap { copies.check($0.reference, place: $0.place, text: $0.text) }
public struct CopiedReports {
  /// Shorter texts are alike by chance, such as a notice that there is nothing to report.
  private static let shortestText = 100

  private var firsts: [Int: ReportReference] = [:]

  /// Knows no reports.
  public init() {}

  /// Whether a report is the copy of one given before.
  ///
  /// - Parameter place: The place it is about, whose names do not count.
  /// - Parameter text: Its decoded text.
  /// - Returns: A finding that spans the whole text.
  public mutating func check(_ report: ReportReference, place: Place?, text: String) -> Finding? {
    var rest = text
    for name in (place?.path ?? []).reversed() {
      rest = rest.split(separator: name, omittingEmptySubsequences: false).joined()
    }
    var hasher = Hasher()
    var count = 0
    for scalar in rest.unicodeScalars where !scalar.isSpace && scalar.properties.numericType == nil {
      hasher.combine(scalar.value)
      count += 1
    }
    guard count >= Self.shortestText else { return nil }
    let hash = hasher.finalize()
    guard let first = firsts[hash] else {
      firsts[hash] = report
      return nil
    }
    return Finding(
      kind: "copied-text", severity: .warning,
      facts: [report.path, first.path], report: report,
      spans: [0..<text.unicodeScalars.count])
  }
}

extension Unicode.Scalar {
  /// Whether it is white space; Chinese characters are known to be none without looking up.
  fileprivate var isSpace: Bool { value < 0x3001 && properties.isWhitespace }
}
