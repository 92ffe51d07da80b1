extension Finding {
  /// Two observations of which one was kept.
  init(
    conflict: StatementConflict, among observations: [Observation], of metric: Metric,
    in cell: SettledObservations.Cell
  ) {
    let kept = observations[conflict.kept]
    let other = observations[conflict.other]
    var facts = [
      cell.place.name, "\(cell.year)", metric.id, kept.figureAsWritten, other.figureAsWritten,
      kept.provenance.report.path, other.provenance.report.path,
    ]
    if conflict.kind == .supersededPart { facts.append(other.period?.monthsText ?? "") }
    let sameReport = kept.provenance.report == other.provenance.report
    self.init(
      kind: conflict.kind.rawValue, severity: conflict.kind.severity, facts: facts,
      report: other.provenance.report,
      spans: sameReport ? [kept.provenance.span, other.provenance.span] : [other.provenance.span])
  }

  /// A short path that several known places end in.
  static func ambiguousPlace(_ place: Place, candidates: [Place]) -> Finding {
    Finding(
      kind: "place-ambiguous", severity: .warning, facts: [place.name] + candidates.map { $0.path.joined() })
  }
}

extension StatementConflict.Kind {
  /// A choice between two reports is told where the rule is plain, and warned of where it is not.
  fileprivate var severity: Finding.Severity {
    self == .laterFigure || self == .supersededPart ? .note : .warning
  }
}

extension Observation {
  /// The number and its unit as a message quotes them: as written, or the value where that is something else.
  var figureAsWritten: String {
    provenance.number.isEmpty ? "\(value)\(unit)" : unit.quantity(asWritten: provenance.number)
  }
}
