/// Chooses the years that are labelled on an axis.
public enum YearLabels {
  /// The steps that readers know from calendars; the last two serve only the small panels of long spans.
  static let steps = [1, 2, 5, 10, 20, 50]

  /// The labelled years at the finest step that leaves `gap` points between any two labels.
  ///
  /// Labels are counted back from the last year, which is always among them.
  ///
  /// - Parameters:
  ///   - years: The span.
  ///   - slot: The distance from one year to the next, in points.
  ///   - gap: The least distance between two labels, in points.
  ///   - width: The width of a year's label, in points.
  public static func chosen<Failure: Error>(
    from years: ClosedRange<Int>, slot: Double, gap: Double = 4, width: (Int) throws(Failure) -> Double
  ) throws(Failure) -> [Int] {
    for step in steps {
      let labelled = Array(stride(from: years.upperBound, through: years.lowerBound, by: -step).reversed())
      if try fits(labelled, room: Double(step) * slot - gap, width: width) { return labelled }
    }
    return [years.upperBound]
  }

  private static func fits<Failure: Error>(
    _ labelled: [Int], room: Double, width: (Int) throws(Failure) -> Double
  ) throws(Failure) -> Bool {
    var previous: Double?
    for year in labelled {
      let current = try width(year)
      if let previous, (previous + current) / 2 > room { return false }
      previous = current
    }
    return true
  }
}
