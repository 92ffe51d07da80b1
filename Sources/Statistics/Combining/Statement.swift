public import Foundation

/// An observation stripped to what deciding a year's value needs.
///
/// Observations are turned into statements once their place and year are settled; `index` leads back to them.
public struct Statement: Sendable, Hashable {
  /// The position of the observation among those it was made from.
  public let index: Int
  /// The value in the metric's unit.
  public let value: Decimal
  /// How the value stands to the number written.
  public let qualifier: Qualifier
  /// The months covered; `nil` for the whole year.
  public let months: ClosedRange<Int>?
  /// The part that it plays among others of its metric in its report.
  public let role: Observation.Role
  /// The rank of its report by ``ReportPrecedence``; of two that say different things the lower one wins.
  public let report: Int
  /// Whether the report is of another year than the statement.
  public let isOfLaterReport: Bool
  /// Where the number starts in the report, in Unicode scalars.
  public let start: Int
  /// Where its sentence starts.
  public let sentence: Int

  /// Creates a statement.
  public init(
    index: Int, value: Decimal, qualifier: Qualifier, months: ClosedRange<Int>? = nil,
    role: Observation.Role = .plain, report: Int = 0, isOfLaterReport: Bool = false, start: Int, sentence: Int
  ) {
    self.index = index
    self.value = value
    self.qualifier = qualifier
    self.months = months
    self.role = role
    self.report = report
    self.isOfLaterReport = isOfLaterReport
    self.start = start
    self.sentence = sentence
  }

  /// The number of months covered.
  var monthCount: Int { months?.count ?? 12 }
}

extension Statement {
  /// Creates a statement about a year from a report of a year.
  ///
  /// Figures given for comparison, and all about an earlier year than the report's own, are those of a later report.
  ///
  /// - Parameter reportYear: The year that the report is of, by ``reportYear(of:)``.
  public init(
    index: Int, value: Decimal, qualifier: Qualifier, period: Period, role: Observation.Role, report: Int,
    reportYear: Int?, start: Int, sentence: Int
  ) {
    self.init(
      index: index, value: value, qualifier: qualifier, months: period.months,
      role: role == .prior ? .plain : role, report: report,
      isOfLaterReport: role == .prior || (reportYear ?? period.year) > period.year, start: start,
      sentence: sentence)
  }
}
