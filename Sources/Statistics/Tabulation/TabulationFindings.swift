extension Finding {
  /// Two observations that cannot both be true.
  init(
    conflict: StatementConflict, among observations: [Observation], of metric: Metric,
    in cell: SettledObservations.Cell
  ) {
    let kept = observations[conflict.kept]
    let other = observations[conflict.other]
    let what = "\(cell.place.name) \(cell.year) \(metric.id)"
    let figures = "\(kept.figureAsWritten) and \(other.figureAsWritten)"
    let (severity, message): (Severity, String) =
      switch conflict.kind {
      case .withinReport: (.warning, "\(what): the report says both \(figures); the first is kept")
      case .betweenReports:
        (
          .warning,
          "\(what): \(kept.provenance.report.path) and \(other.provenance.report.path) say \(figures); "
            + "the first is kept"
        )
      case .laterFigure:
        (
          .note,
          "\(what): the year's own report and the later \(other.provenance.report.path) say \(figures); "
            + "the year's own is kept"
        )
      }
    let sameReport = kept.provenance.report == other.provenance.report
    self.init(
      kind: conflict.kind.rawValue, severity: severity, message: message, report: other.provenance.report,
      spans: sameReport ? [kept.provenance.span, other.provenance.span] : [other.provenance.span])
  }

  /// A short path that several known places end in.
  static func ambiguousPlace(_ place: Place, candidates: [Place]) -> Finding {
    let names = candidates.map { $0.path.joined() }.joined(separator: ", ")
    return Finding(
      kind: "place-ambiguous", severity: .warning,
      message:
        "\(place.name) may be any of \(names); its figures are in no series until its report says which")
  }
}

extension Observation {
  /// The number and its unit as a message quotes them: as written, or the value where that is something else.
  var figureAsWritten: String {
    provenance.number.isEmpty ? "\(value)\(unit)" : "\(provenance.number)\(unit)"
  }
}
