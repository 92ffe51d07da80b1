/// How a word names a metric.
struct Trigger: Sendable, Hashable {
  /// How strong a trigger is: a stronger one of a clause goes before a nearer one.
  enum Strength: UInt8, Sendable, Comparable {
    case noun, name

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  /// The metric's place in the catalogue, or ``Vocabulary/other``.
  let metric: Int
  /// The topics of which one must be the nearest; 0 where none need be.
  let topics: UInt64
  let strength: Strength
  /// Whether it counts only where the metric has not been stated before.
  let alone: Bool
}

/// A word of the lexicon, with all that it means. Its lists lie in the vocabulary's pools.
struct Term: Sendable {
  var roles: RoleSet = []
  /// The topics that it speaks of, those of the words within it among them.
  var topics: UInt64 = 0
  /// The metrics that it may name.
  var triggers: Range<Int32> = 0..<0
  /// The metrics that words within it may name, where it names none itself: 接待 and 来访, of 接待来访.
  var inherited: Range<Int32> = 0..<0
  /// The metrics that it rules out.
  var excludes: Range<Int32> = 0..<0
  /// The metrics that want it behind their unit.
  var follows: Range<Int32> = 0..<0
  /// The metrics that are 0 where it is denied.
  var zero: Range<Int32> = 0..<0
  /// The way of writing a unit that it is, or -1.
  var unit: Int32 = -1
  /// Whether headings with it open plans or problems.
  var planHeading = false
  var problemHeading = false
  /// Whether it says something of its own, unlike the words that any clause may have.
  var isContent = false
}
