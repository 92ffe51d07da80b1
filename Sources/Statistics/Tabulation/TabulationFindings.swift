extension Finding {
  /// Two observations that cannot both be true.
  init(
    conflict: StatementConflict, among observations: [Observation], of metric: Metric,
    in cell: SettledObservations.Cell
  ) {
    let kept = observations[conflict.kept]
    let other = observations[conflict.other]
    let facts = [
      cell.place.name, "\(cell.year)", metric.id, kept.figureAsWritten, other.figureAsWritten,
      kept.provenance.report.path, other.provenance.report.path,
    ]
    let sameReport = kept.provenance.report == other.provenance.report
    self.init(
      kind: conflict.kind.rawValue, severity: conflict.kind == .laterFigure ? .note : .warning, facts: facts,
      report: other.provenance.report,
      spans: sameReport ? [kept.provenance.span, other.provenance.span] : [other.provenance.span])
  }

  /// A short path that several known places end in.
  static func ambiguousPlace(_ place: Place, candidates: [Place]) -> Finding {
    Finding(
      kind: "place-ambiguous", severity: .warning, facts: [place.name] + candidates.map { $0.path.joined() })
  }
}

extension Observation {
  /// The number and its unit as a message quotes them: as written, or the value where that is something else.
  var figureAsWritten: String {
    provenance.number.isEmpty ? "\(value)\(unit)" : unit.quantity(asWritten: provenance.number)
  }
}
