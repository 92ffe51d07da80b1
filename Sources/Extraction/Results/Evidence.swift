/// From where a report's place or period was taken.
public struct Evidence: Sendable, Hashable {
  /// The kinds of evidence.
  public enum Source: String, Sendable, Hashable, CaseIterable {
    /// It was given by the user.
    case given
    /// The report's title.
    case title
    /// A line that names who published it: 发布机构, 来源.
    case issuer
    /// The first sentences.
    case opening
    /// The text between.
    case body
    /// The lines under the text.
    case signOff = "sign-off"
    /// The number under which a site files it: 索引号.
    case indexNumber = "index-number"
    /// The table of towns, where it has but one that fits.
    case towns
    /// To whom the report is addressed.
    case addressee
    /// The day on which it was published.
    case published
    /// The name of the file.
    case fileName = "file-name"
  }

  /// Where it was found.
  public let source: Source
  /// The words that say it, as written.
  public let text: String

  /// Creates evidence.
  public init(source: Source, text: String) {
    self.source = source
    self.text = text
  }
}
