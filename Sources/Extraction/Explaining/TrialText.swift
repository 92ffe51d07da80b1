internal import Catalogues
internal import Statistics

extension MetricTrial {
  /// What stands above the three parts of a trial's text.
  public struct Heads: Sendable, Hashable {
    /// Above what was read.
    public let readings: String
    /// Above what was nearly read.
    public let nearMisses: String
    /// Above the words that might be missing.
    public let suggestions: String

    /// Creates heads.
    public init(readings: String, nearMisses: String, suggestions: String) {
      self.readings = readings
      self.nearMisses = nearMisses
      self.suggestions = suggestions
    }
  }

  /// The trial as lines, none with a line break in it: the metric; under each head what was read and what was nearly read,
  /// with their sentences; and words that might be missing, where there are any.
  ///
  /// - Parameter cause: Says why a number was not read.
  public func lines(under heads: Heads, cause: (NearMiss.Cause) -> String) -> [String] {
    let metric = entry.metric
    var lines = ["\(metric.id)  \(metric.chineseName)（\(metric.unit.symbol)）", "  " + heads.readings]
    for one in readings {
      let period = one.period?.description ?? Explanation.unknown
      lines.append("    ✓ \(one.value) \(one.unit)  \(period)  \(one.provenance.report.path)")
      lines.append("      \(one.provenance.sentence)")
    }
    lines.append("  " + heads.nearMisses)
    for miss in nearMisses {
      let quantity = UnitOfMeasure(miss.unit).quantity(asWritten: miss.number)
      lines.append("    – \(quantity)  \(cause(miss.cause))  \(miss.report)")
      lines.append("      \(miss.sentence)")
    }
    if !suggestions.isEmpty {
      lines.append("  " + heads.suggestions)
      lines.append("    " + suggestions.map { "\($0.word) ×\($0.count)" }.joined(separator: "  "))
    }
    return lines.map { $0.filter { !$0.isNewline } }
  }
}
