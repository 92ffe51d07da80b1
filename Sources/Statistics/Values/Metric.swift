/// One thing that reports count: petitions handled, enforcement turnouts, the exam pass rate.
public struct Metric: Sendable, Hashable, Identifiable {
  /// What kind of number a metric is; it decides how values may be combined and written.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case count, amount, area, rate
  }

  /// How several statements of one metric in one report become one value for its year.
  public enum Combine: String, Sendable, Hashable, CaseIterable {
    /// A stated whole wins; restatements of it are dropped.
    case total
    /// Statements about different fields of work add up, unless a whole is stated.
    case sum
    /// The first statement is taken; a later different one is a conflict.
    case first
  }

  /// How the values of towns become the value of a district.
  public enum RollUp: String, Sendable, Hashable, CaseIterable {
    case sum
    /// Weighted by the denominator metric where it is known, else the median.
    case weighted
  }

  /// The stable identifier, as in `mediation_cases`.
  public let id: String
  /// The Chinese name, as in 矛盾纠纷调解量.
  public let chineseName: String
  /// The English name.
  public let englishName: String
  /// What kind of number it is.
  public let kind: Kind
  /// The canonical unit that values are kept in.
  public let unit: UnitOfMeasure
  /// How statements within a report combine.
  public let combine: Combine
  /// How places roll up.
  public let rollUp: RollUp
  /// The metric that a rate is a share of; `nil` where there is none.
  public let denominator: Metric.ID?
  /// The metric that a rate says the share of: what is passed of what is sat; `nil` where none counts it.
  public let numerator: Metric.ID?
  /// The metric of which it counts a part, so that it cannot be more; `nil` where there is none.
  public let partOf: Metric.ID?
  /// The section of a briefing it belongs to, as in 信访.
  public let theme: String
  /// What it means, in a sentence.
  public let meaning: String

  /// Creates a metric.
  public init(
    id: String, chineseName: String, englishName: String, kind: Kind, unit: UnitOfMeasure,
    combine: Combine, rollUp: RollUp, denominator: Metric.ID? = nil, numerator: Metric.ID? = nil,
    partOf: Metric.ID? = nil, theme: String = "", meaning: String = ""
  ) {
    self.id = id
    self.chineseName = chineseName
    self.englishName = englishName
    self.kind = kind
    self.unit = unit
    self.combine = combine
    self.rollUp = rollUp
    self.denominator = denominator
    self.numerator = numerator
    self.partOf = partOf
    self.theme = theme
    self.meaning = meaning
  }
}
