/// The moment at which work on one file is given up.
struct Deadline: Sendable {
  private let end: ContinuousClock.Instant
  private let seconds: Double

  /// A deadline `seconds` from now.
  init(seconds: Double) {
    self.seconds = seconds
    end = ContinuousClock.now + .seconds(seconds)
  }

  /// Whether the time is up.
  var isOver: Bool { ContinuousClock.now >= end }

  /// How many seconds are left, at least 0.
  var secondsLeft: Double {
    let left = ContinuousClock.now.duration(to: end)
    return max(0, Double(left.components.seconds) + Double(left.components.attoseconds) / 1e18)
  }

  /// Why work was given up.
  var refusal: RefusalReason { .tooSlow(seconds: seconds) }
}
