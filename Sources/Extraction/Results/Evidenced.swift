/// What a report is of as a whole, with the evidence for it.
///
/// No value with evidence means that the evidence fits several.
struct Evidenced<Value> {
  let value: Value?
  let evidence: [Evidence]

  init(_ value: Value?, _ evidence: [Evidence]) {
    self.value = value
    self.evidence = evidence
  }

  /// Nothing says it.
  static var unknown: Self { Self(nil, []) }
}
