/// A place that became another: a new name, or a part of a new place.
public struct PlaceChange: Sendable, Hashable {
  /// The place as it was.
  public let former: Place
  /// The place that it belongs to since.
  public let present: Place
  /// The first year for which the present place reports.
  public let year: Int

  /// Creates a change.
  public init(from former: Place, to present: Place, year: Int) {
    self.former = former
    self.present = present
    self.year = year
  }
}
