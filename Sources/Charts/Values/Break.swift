extension Chart {
  /// A change of a metric's definition or of a place's boundary: a rule before its year, and no line across.
  public struct Break: Sendable, Hashable {
    /// The first year under the new definition.
    public var year: Int
    /// The series concerned; `nil` for all of them.
    public var series: String?

    /// Creates a break.
    public init(year: Int, series: String? = nil) {
      self.year = year
      self.series = series
    }
  }
}
