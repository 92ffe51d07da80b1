extension Phrases {
  /// A quantity that is a lower bound.
  public func atLeast(_ quantity: String) -> String { text("至少\(quantity)", "at least \(quantity)") }

  /// A quantity that is an upper bound.
  public func atMost(_ quantity: String) -> String { text("至多\(quantity)", "at most \(quantity)") }

  /// A quantity that is near the truth.
  public func about(_ quantity: String) -> String { text("约\(quantity)", "about \(quantity)") }

  /// The same three in a table, by their signs.
  public func marked(_ quantity: String, isAtLeast: Bool) -> String { (isAtLeast ? "≥" : "≤") + quantity }

  /// A quantity that is near the truth, in a table.
  public func aboutMarked(_ quantity: String) -> String { text("约", "c. ") + quantity }

  /// A number divided by 万 or 亿, before its unit.
  public func scaled(_ number: String, by name: String) -> String {
    number + text(name, name.isEmpty ? "" : " \(name)")
  }

  /// A difference of two percentages.
  public func percentagePoints(_ number: String) -> String {
    text("\(number)个百分点", "\(number) percentage points")
  }

  /// That a value rose, fell or stayed, against a year; `amount` is a magnitude with its qualifier.
  ///
  /// - Parameter sameMonths: Whether the year stands for those of its months that the value has.
  public func change(since year: Int, amount: String, direction: Int, sameMonths: Bool = false) -> String {
    let time = self.time(year, sameMonths: sameMonths)
    return switch direction {
    case 1...: text("比\(time)增长\(amount)", "up \(amount) on \(time)")
    case ..<0: text("比\(time)下降\(amount)", "down \(amount) on \(time)")
    default: text("与\(time)持平", "unchanged from \(time)")
    }
  }

  /// That a value changed by less than is shown.
  public func hardlyChanged(since year: Int, sameMonths: Bool) -> String {
    let time = self.time(year, sameMonths: sameMonths)
    return text("与\(time)基本持平", "hardly changed from \(time)")
  }

  private func time(_ year: Int, sameMonths: Bool) -> String {
    sameMonths ? text("\(year)年同期", "the same months of \(year)") : text("\(year)年", "\(year)")
  }

  /// The change in a panel's head, as in 比2023年+12.3%.
  public func shortChange(since year: Int, amount: String) -> String {
    text("比\(year)年\(amount)", "\(amount) on \(year)")
  }

  /// How many places have a value, in a panel's head.
  public func shortCoverage(_ share: String, _ noun: PlaceNoun) -> String {
    text("\(share)个\(name(of: noun))", "\(share) reported")
  }

  /// Joins the parts of a panel's head.
  public func parts(_ items: [String]) -> String { items.joined(separator: text("，", "; ")) }

  /// A year of which some places cover only a part, by its mark, and what it has.
  public func markedValue(year: Int, quantity: String) -> String {
    text("\(year)*：\(quantity)", "\(year)*: \(quantity)")
  }

  /// A year with a total of which some places cover only a part, as in 2024年（含未满全年的镇街）1,331件.
  public func partTotal(year: Int, _ noun: PlaceNoun, quantity: String) -> String {
    text(
      "\(year)年（\(partly(noun))）\(quantity)", "\(year) (\(partly(noun))): \(quantity)")
  }

  /// That some of the places behind a total cover only a part of the year.
  public func partly(_ noun: PlaceNoun) -> String {
    text("含未满全年的\(name(of: noun))", "some \(name(of: noun)) for part of it")
  }

  /// A year and what it has, as in 2024年（1—11月）254件.
  public func value(year: Int, months: ClosedRange<Int>?, quantity: String) -> String {
    let part = months.map { text("（\(self.months($0))）", " (\(self.months($0)))") } ?? ""
    return text("\(year)年\(part)\(quantity)", "\(year)\(part): \(quantity)")
  }
}
