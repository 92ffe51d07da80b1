internal import Figures
internal import Phrases
internal import Statistics

extension BriefingTable {
  /// The latest values of metrics that have too little data for a section of their own.
  init(ofOthers accounts: [MetricAccount], _ reporters: Reporters, _ phrases: Phrases, caption: String) {
    let head = phrases.otherMetricsHead(reporters.isRolledUp ? reporters.noun : nil)
    self.init(
      head: head, rows: accounts.compactMap { Self.row(ofOther: $0, reporters, phrases) }, caption: caption)
  }

  private static func row(ofOther account: MetricAccount, _ reporters: Reporters, _ phrases: Phrases)
    -> [String]?
  {
    guard let latest = account.latest, let amount = latest.value else { return nil }
    let sentences = MetricSentences(account, phrases)
    let cells = [
      sentences.name, "\(latest.year)" + (latest.months == nil ? "" : "*"),
      Quantities(account.metric, phrases).marked(amount, latest.qualifier),
    ]
    let remark = phrases.clauses(sentences.tableRemarks)
    return cells + (reporters.isRolledUp ? ["\(latest.coverage)"] : []) + [
      remark.isEmpty ? phrases.emptyCell : remark
    ]
  }
}
