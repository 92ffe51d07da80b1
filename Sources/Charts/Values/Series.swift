extension Chart {
  /// The values of one thing over the years, as a rule of one place.
  public struct Series: Sendable, Hashable {
    /// The name, by which data are told apart in the scene.
    public var name: String
    /// What is written beside the line or bar; the name unless told otherwise.
    public var label: String
    /// A line under the head of its panel, as for its latest value; facets alone show it.
    public var summary: String?
    /// The unit of the values.
    public var unit: Unit
    /// The values there are, one a year at most; a year without one is missing.
    public var values: [Value]
    /// Whether it stands out; where any series does, the others are muted.
    public var isHighlighted: Bool
    /// Which of the theme's styles it has, so that a place keeps its colour from chart to chart;
    /// unless told otherwise its rank in the chart, and in facets and ranked bars the first.
    public var style: Int?

    /// Creates a series.
    public init(
      name: String, label: String? = nil, summary: String? = nil, unit: Unit, values: [Value],
      isHighlighted: Bool = false,
      style: Int? = nil
    ) {
      self.name = name
      self.label = label ?? name
      self.summary = summary
      self.unit = unit
      self.values = values
      self.isHighlighted = isHighlighted
      self.style = style
    }
  }
}
