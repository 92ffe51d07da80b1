/// A language that texts for users come in.
public enum Language: String, Sendable, Hashable, CaseIterable {
  case chinese = "zh"
  case english = "en"
}

/// The one table of texts: every sentence that charts, briefings and messages say, in both languages.
///
/// Each text is a function of what varies in it, with its Chinese and English side by side.
public struct Phrases: Sendable, Hashable {
  /// The language that texts come in.
  public let language: Language

  /// Creates the texts of a language.
  public init(_ language: Language = .chinese) { self.language = language }

  /// Picks the text of the language.
  func text(_ chinese: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language == .chinese ? chinese() : english()
  }

  /// Joins items as a list within a sentence: 甲、乙、丙 or A, B, C.
  public func list(_ items: [String]) -> String { items.joined(separator: text("、", ", ")) }

  /// Joins clauses: with ； or ;.
  public func clauses(_ items: [String]) -> String { items.joined(separator: text("；", "; ")) }

  /// What stands between two sentences.
  public var gap: String { text("", " ") }

  /// Begins a sentence: with a capital letter where the language has them.
  public func opened(_ sentence: String) -> String {
    text(sentence, sentence.prefix(1).uppercased() + sentence.dropFirst())
  }

  /// Ends a sentence.
  public func sentence(_ body: String) -> String { body + text("。", ".") }
}
