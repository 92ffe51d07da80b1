/// What a file says about itself beside the drawing; title and description come from the scene.
public struct PictureMetadata: Sendable, Hashable {
  /// A text under a keyword, for instance the figure's data as JSON.
  public struct Entry: Sendable, Hashable {
    /// The keyword: 1 to 79 printable Latin letters.
    public let keyword: String
    /// The text, kept to the letter.
    public let text: String

    /// Creates an entry.
    public init(keyword: String, text: String) {
      self.keyword = keyword
      self.text = text
    }
  }

  /// Where the figures come from; empty for nothing.
  public let source: String
  /// Whatever else travels with the picture; the renderer does not look into it.
  public let entries: [Entry]

  /// Creates metadata.
  public init(source: String = "", entries: [Entry] = []) {
    self.source = source
    self.entries = entries
  }
}
