/// A place in a year.
public struct PlaceYear: Sendable, Hashable {
  /// The place.
  public let place: Place
  /// The year.
  public let year: Int

  /// Creates a place in a year.
  public init(place: Place, year: Int) {
    self.place = place
    self.year = year
  }
}
