/// Something in a scene that a reader would stumble over.
public struct SceneViolation: Sendable, Hashable, CustomStringConvertible {
  /// What can be wrong with a scene.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case textsTouch = "texts-touch"
    case textCut = "text-cut"
    case textTooSmall = "text-too-small"
    case contrastTooLow = "contrast-too-low"
    case leadersCross = "leaders-cross"
    /// A line, bar or marker runs through a letter.
    case textStruck = "text-struck"
    case datumNotDrawn = "datum-not-drawn"
  }

  /// What is wrong.
  public let kind: Kind
  /// Where, with the texts or data concerned.
  public let message: String

  /// Creates a violation.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// The kind and the message.
  public var description: String { "\(kind.rawValue): \(message)" }
}
