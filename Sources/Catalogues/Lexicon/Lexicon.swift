/// All the words by which numbers are read, besides those of the metrics themselves.
public struct Lexicon: Sendable, Hashable {
  /// The words of each topic, by its name.
  public var topics: [String: [String]] = [:]
  /// The topics that must be talked of in a number's own sentence, since they are talked of everywhere.
  public var sentenceTopics: [String] = []
  /// Words that claim a number for something that no metric counts.
  public var others = MetricWords()
  /// The words of each role.
  public var words: [WordRole: [String]] = [:]
  /// The words of headings.
  public var headings: [HeadingRole: [String]] = [:]
  /// The counters and measures.
  public var units = UnitWords()

  /// An empty lexicon.
  public init() {}
}

/// The counters and measures that are known, besides those that metrics accept.
public struct UnitWords: Sendable, Hashable {
  /// A measure that counts as so many of another: 1 亩 is 2000/3 平方米.
  public struct Conversion: Sendable, Hashable {
    /// The other unit.
    public let unit: String
    /// What a value is multiplied by.
    public let multiplier: Int
    /// What the product is then divided by; at least 1.
    public let divisor: Int

    /// Creates a conversion.
    public init(unit: String, multiplier: Int, divisor: Int) {
      self.unit = unit
      self.multiplier = multiplier
      self.divisor = divisor
    }
  }

  /// Units that no metric accepts, but that tell what a number counts.
  public var known: [String] = []
  /// Units that say how old, how high or how long something is, so that a number in one divides no clause.
  public var properties: [String] = []
  /// Other spellings, and the unit that they stand for.
  public var same: [String: String] = [:]
  /// Measures that count as so many of another.
  public var factors: [String: Conversion] = [:]

  /// No units.
  public init() {}
}
