import Statistics

/// The reports that statements were read from, each once, in the order they are met.
struct ReportList {
  private(set) var reports: [ReportReference] = []
  /// How many statements were met.
  private(set) var statements = 0
  private var known: Set<ReportReference> = []

  /// Notes the report of one more statement.
  mutating func add(_ report: ReportReference) {
    statements += 1
    if known.insert(report).inserted { reports.append(report) }
  }
}
