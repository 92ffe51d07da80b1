/// A statement behind a value of a series, and what became of it.
public struct Contribution: Sendable, Hashable {
  /// The place it is about, by its whole path.
  public let place: Place
  /// The observation as it was read.
  public let observation: Observation
  /// Whether it was counted, and if not, why.
  public let use: StatementUse

  /// Creates a contribution.
  public init(place: Place, observation: Observation, use: StatementUse) {
    self.place = place
    self.observation = observation
    self.use = use
  }
}
