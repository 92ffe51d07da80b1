internal import ChineseNumerals
internal import Statistics

/// A number that was bound to a metric; offsets are bytes of the folded text.
struct Statement {
  var metric: Int
  var value: ExactDecimal
  var qualifier: NumeralQualifier
  /// The bytes of the number.
  var start: Int
  var end: Int
  var sentence: Range<Int>
  /// The time before the report's own that it is of; `nil` for the report's.
  var time: EarlierTime?
  var role = Observation.Role.plain
  var rule = Rule.trigger
  /// The mention; `nil` for a denial.
  var mention: Int?
  /// Whether it stands behind 其中.
  var isPart = false
  var unit = -1
  /// The marks before and behind the number that are its own; none in a table.
  var words = 0..<0

  /// How a number came by its metric.
  enum Rule: String {
    /// A word in its own clause.
    case trigger
    /// A word behind it.
    case behind
    /// The metric's word stands in the clause before.
    case before
    /// It goes on from the number before.
    case chain
    /// One number for several metrics.
    case shared
    /// The cells of a table.
    case table
    /// A denial.
    case denial
  }
}

/// A number that was left, and why.
struct Leftover {
  let mention: Int
  let reason: LeftReason
  /// The metric that it would have been, where one was found.
  let metric: Int?
  let sentence: Range<Int>
}
