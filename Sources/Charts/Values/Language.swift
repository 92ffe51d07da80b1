internal import Scales

extension Chart {
  /// The language of the words that the layout adds itself.
  public enum Language: String, Sendable, Hashable, CaseIterable {
    case chinese, english
  }
}

extension Chart.Language {
  var numbers: NumberDivision.Language { self == .chinese ? .chinese : .english }
  /// Said in the slot of a value that nobody reported.
  var missing: String { self == .chinese ? "未报" : "n/a" }
  /// Said at the rule of a break.
  var redefined: String { self == .chinese ? "口径变化" : "redefined" }
  /// Before a value that is near the truth.
  var about: String { self == .chinese ? "约" : "c. " }
  /// The text in the brackets of the language, to stand behind another.
  func bracketed(_ text: String) -> String { self == .chinese ? "（\(text)）" : " (\(text))" }
  /// Said over panels whose axes differ.
  var freeAxes: String { self == .chinese ? "各图纵轴不同" : "Axes differ" }
  /// Said over an axis that does not begin at 0.
  func axisStart(_ value: String) -> String {
    self == .chinese ? "纵轴从\(value)起" : "Axis starts at \(value)"
  }
  /// Words that stand over one drawing together; in English only the first begins as a sentence does.
  func joined(_ words: [String]) -> String {
    guard self == .english else { return words.joined(separator: "，") }
    let later = words.dropFirst().map { $0.prefix(1).lowercased() + $0.dropFirst() }
    return (words.prefix(1) + later).joined(separator: ", ")
  }
}
