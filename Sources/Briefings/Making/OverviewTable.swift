internal import Figures
internal import Phrases
internal import Statistics

extension BriefingTable {
  /// The latest values of some metrics at a glance.
  init(of accounts: [MetricAccount], _ reporters: Reporters, _ phrases: Phrases) {
    let head = phrases.overviewHead(reporters.isRolledUp ? reporters.noun : nil)
    self.init(
      head: head, rows: accounts.map { Self.row(of: $0, reporters, phrases, width: head.count) },
      caption: phrases.overviewCaption(hasPartYears: accounts.contains { $0.latest?.months != nil }))
  }

  private static func row(
    of account: MetricAccount, _ reporters: Reporters, _ phrases: Phrases, width: Int
  ) -> [String] {
    let sentences = MetricSentences(account, phrases)
    guard let latest = account.latest, let amount = latest.value else {
      return [sentences.name] + Array(repeating: phrases.emptyCell, count: width - 1)
    }
    let cells = [
      sentences.name, "\(latest.year)" + (latest.months == nil ? "" : "*"),
      Quantities(account.metric, phrases).marked(amount, latest.qualifier),
      sentences.change ?? sentences.comparableCell ?? phrases.emptyCell,
    ]
    return reporters.isRolledUp ? cells + ["\(latest.coverage)"] : cells
  }
}
