internal import Catalogues

/// A set of word roles as bits.
///
/// The constants are written out so that they are known when the program is built: the rules ask for them at every
/// number.
struct RoleSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  static let filler = RoleSet(rawValue: 1 << 0)
  static let whole = RoleSet(rawValue: 1 << 1)
  static let parts = RoleSet(rawValue: 1 << 2)
  static let both = RoleSet(rawValue: 1 << 3)
  static let respectively = RoleSet(rawValue: 1 << 4)
  static let plan = RoleSet(rawValue: 1 << 5)
  static let target = RoleSet(rawValue: 1 << 6)
  static let notPlan = RoleSet(rawValue: 1 << 7)
  static let later = RoleSet(rawValue: 1 << 8)
  static let change = RoleSet(rawValue: 1 << 9)
  static let changedTo = RoleSet(rawValue: 1 << 10)
  static let prior = RoleSet(rawValue: 1 << 11)
  static let comparing = RoleSet(rawValue: 1 << 12)
  static let thisYear = RoleSet(rawValue: 1 << 13)
  static let cumulative = RoleSet(rawValue: 1 << 14)
  static let since = RoleSet(rawValue: 1 << 15)
  static let yearToDate = RoleSet(rawValue: 1 << 16)
  static let partOfYear = RoleSet(rawValue: 1 << 17)
  static let distributive = RoleSet(rawValue: 1 << 18)
  static let notDistributive = RoleSet(rawValue: 1 << 19)
  static let remainder = RoleSet(rawValue: 1 << 20)
  static let denial = RoleSet(rawValue: 1 << 21)
  static let absence = RoleSet(rawValue: 1 << 22)
  static let zeroAfter = RoleSet(rawValue: 1 << 23)
  static let otherBody = RoleSet(rawValue: 1 << 24)
  static let ownBody = RoleSet(rawValue: 1 << 25)
  static let subPlace = RoleSet(rawValue: 1 << 26)
  static let counting = RoleSet(rawValue: 1 << 27)
  static let preposition = RoleSet(rawValue: 1 << 28)
  static let narrowing = RoleSet(rawValue: 1 << 29)
  static let nothing = RoleSet(rawValue: 1 << 30)
  static let outsideBody = RoleSet(rawValue: 1 << 31)
  static let joining = RoleSet(rawValue: 1 << 32)
  static let rest = RoleSet(rawValue: 1 << 33)
  static let kind = RoleSet(rawValue: 1 << 34)
  static let yearBeforeLast = RoleSet(rawValue: 1 << 35)
  static let samePeriod = RoleSet(rawValue: 1 << 36)
}

extension RoleSet {
  /// The set of one role.
  init(_ role: WordRole) { self = Self.only(role) }

  private static func only(_ role: WordRole) -> RoleSet {
    switch role {
    case .filler: .filler
    case .whole: .whole
    case .parts: .parts
    case .both: .both
    case .respectively: .respectively
    case .plan: .plan
    case .target: .target
    case .notPlan: .notPlan
    case .later: .later
    case .change: .change
    case .changedTo: .changedTo
    case .prior: .prior
    case .yearBeforeLast: .yearBeforeLast
    case .samePeriod: .samePeriod
    case .comparing: .comparing
    case .thisYear: .thisYear
    case .cumulative: .cumulative
    case .since: .since
    case .yearToDate: .yearToDate
    case .partOfYear: .partOfYear
    case .distributive: .distributive
    case .notDistributive: .notDistributive
    case .remainder: .remainder
    case .denial: .denial
    case .absence: .absence
    case .zeroAfter: .zeroAfter
    case .otherBody: .otherBody
    case .ownBody: .ownBody
    case .subPlace: .subPlace
    case .counting: .counting
    case .preposition: .preposition
    case .narrowing: .narrowing
    case .nothing: .nothing
    case .outsideBody: .outsideBody
    case .joining: .joining
    case .rest: .rest
    case .kind: .kind
    }
  }
}
