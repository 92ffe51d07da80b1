/// What is known of a report as a whole before its numbers are bound.
struct ReportContext {
  /// The year that the report is of, where it is known.
  var year: Int?
  /// Whether the report speaks for a county-level unit as a whole, so that 全区 is its own.
  var coversCounty = false
}

/// Which part of a report a sentence stands in.
enum Section {
  case results, problems, plans
}
