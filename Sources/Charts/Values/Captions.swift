extension Chart {
  /// What is said around the drawing, each in full as it shall be read, lead words included.
  public struct Captions: Sendable, Hashable {
    /// Place and metric.
    public var title: String
    /// Years and unit.
    public var subtitle: String
    /// Whether the subtitle says the unit as the values are divided, see ``Chart/unitHead``; the unit then stands
    /// nowhere else, for it is said once.
    public var saysUnit: Bool
    /// Paragraphs under the drawing: what is missing, bounds, part-years.
    public var notes: [String]
    /// How many places reported.
    public var coverage: [String]
    /// Where the data come from.
    public var sources: [String]
    /// The picture in words; made from the data where it is `nil`.
    public var alternativeText: String?

    /// Creates captions; empty ones take no room.
    public init(
      title: String = "", subtitle: String = "", saysUnit: Bool = false, notes: [String] = [],
      coverage: [String] = [],
      sources: [String] = [], alternativeText: String? = nil
    ) {
      self.title = title
      self.subtitle = subtitle
      self.saysUnit = saysUnit
      self.notes = notes
      self.coverage = coverage
      self.sources = sources
      self.alternativeText = alternativeText
    }
  }
}
