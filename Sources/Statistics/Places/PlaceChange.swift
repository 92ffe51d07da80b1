/// A place that became another: a new name, a part of a new place, or a part of one that was there before.
public struct PlaceChange: Sendable, Hashable {
  /// The place as it was.
  public let former: Place
  /// The place that it belongs to since.
  public let present: Place
  /// The first year for which the present place reports.
  public let year: Int
  /// Whether the present place was there before under its name, and took the former in.
  public let enlarges: Bool

  /// Creates a change.
  public init(from former: Place, to present: Place, year: Int, enlarging enlarges: Bool = false) {
    self.former = former
    self.present = present
    self.year = year
    self.enlarges = enlarges
  }
}
