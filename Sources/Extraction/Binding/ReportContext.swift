/// What is known of a report as a whole before its numbers are bound.
struct ReportContext {
  /// The year that the report is of, where it is known.
  var year: Int?
  /// Whether the report is of a part of its year.
  var isPartOfYear = false
  /// Whether the report speaks for a county-level unit as a whole.
  var coversCounty = false
  /// The term by which such a report calls its whole, as 全区 for a district's; -1 for others.
  var wholeCounty: Int32 = -1
}

/// Which part of a report a sentence stands in.
enum Section {
  case results, problems, plans
}
