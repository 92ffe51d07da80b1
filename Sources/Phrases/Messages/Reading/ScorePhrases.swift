/// How reading agrees with answers made by hand.
extension Phrases {
  /// The name of the line of all metrics.
  public var scoreOfAll: String { text("合计", "all") }

  /// How many statements were found and missed, and how many readings are in no answer.
  public func scoreCounts(found: Int, missed: Int, extra: Int) -> String {
    text("（读对 \(found)，漏读 \(missed)，多读 \(extra)）", "(\(found) found, \(missed) missed, \(extra) extra)")
  }

  /// How many of the statements found have the right qualifier.
  public func rightQualifiers(_ count: Int, of all: Int) -> String {
    text("限定词读对 \(count)/\(all)", "qualifiers \(count)/\(all)")
  }

  /// How many reports were taken to be of the right place.
  public func rightPlaces(_ count: Int, of all: Int) -> String {
    text("地区认对 \(count)/\(all)", "places \(count)/\(all)")
  }

  /// How many numbers from which nothing may be read were read.
  public func sprungTraps(_ count: Int, of all: Int) -> String {
    text("误读陷阱 \(count)/\(all)", "traps sprung \(count)/\(all)")
  }

  /// The head of a statement that was not found.
  public var scoreMissed: String { text("漏读", "missed") }

  /// The head of a reading that is in no answer.
  public var scoreExtra: String { text("多读", "extra") }

  /// That the score is below what was asked for.
  public func scoreBelow(_ score: String, least: String) -> String {
    text("F1 为 \(score)，低于 \(least)", "F1 of \(score) is below \(least)")
  }
}
