/// What the catalogue says about a word, while it is collected.
struct TermDraft {
  var roles: RoleSet = []
  var topics: UInt64 = 0
  var triggers: [Trigger] = []
  var inherited: [Trigger] = []
  var excludes: [Int] = []
  var follows: [Int] = []
  var zero: [Int] = []
  var unit = -1
  var planHeading = false
  var problemHeading = false

  /// Takes the topics of a word within this one, the metrics that it rules out, and if wanted its triggers.
  mutating func inherit(_ part: TermDraft, triggers takesTriggers: Bool) {
    topics |= part.topics
    excludes += part.excludes.filter { !excludes.contains($0) }
    guard takesTriggers, !triggers.isEmpty else { return }
    inherited += part.triggers.filter { $0.metric >= 0 }
  }
}

/// The lists of all terms, one behind another.
struct TermPools: Sendable {
  private(set) var triggers: [Trigger] = []
  private(set) var metrics: [Int] = []

  /// Lays out a term's lists and returns the term.
  mutating func add(_ draft: TermDraft) -> Term {
    var term = Term()
    term.roles = draft.roles
    term.topics = draft.topics
    term.triggers = add(draft.triggers)
    term.inherited = add(draft.inherited)
    term.excludes = add(draft.excludes)
    term.follows = add(draft.follows)
    term.zero = add(draft.zero)
    term.unit = Int32(draft.unit)
    term.planHeading = draft.planHeading
    term.problemHeading = draft.problemHeading
    term.isContent = !draft.triggers.isEmpty || draft.topics != 0 || !draft.excludes.isEmpty
    return term
  }

  private mutating func add(_ list: [Trigger]) -> Range<Int32> {
    let start = Int32(triggers.count)
    triggers += list
    return start..<Int32(triggers.count)
  }

  private mutating func add(_ list: [Int]) -> Range<Int32> {
    let start = Int32(metrics.count)
    metrics += list
    return start..<Int32(metrics.count)
  }

  /// Whether a list has a metric.
  @inline(__always)
  func contains(_ metric: Int, _ list: Range<Int32>) -> Bool {
    for index in list where metrics[Int(index)] == metric { return true }
    return false
  }
}
