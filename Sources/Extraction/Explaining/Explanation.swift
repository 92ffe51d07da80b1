public import Statistics

/// What was made of each number of a report, for a user who wants to see it and to correct the lexicon.
public struct Explanation: Sendable, Hashable {
  /// One number.
  public struct Item: Sendable, Hashable {
    /// The number's place in the text, in Unicode scalars.
    public let span: Range<Int>
    /// The number as written.
    public let number: String
    /// The sentence it stands in.
    public let sentence: String
    /// What was read, or why it was left.
    public let verdict: Verdict

    /// What it was read as; `nil` where it was left.
    public var observation: Observation? {
      if case .bound(let observation) = verdict { return observation }
      return nil
    }

    /// What it was left as; `nil` where it was read.
    public var unbound: UnboundMention? {
      if case .left(let mention) = verdict { return mention }
      return nil
    }

    /// The unit that it counts in: the metric's where it was read, else its own, empty where none is known.
    public var unit: String { observation?.unit.symbol ?? unbound?.unit ?? "" }

    /// The metric of which it was read, or would have been; `nil` where none was named.
    public var metric: Metric.ID? { observation?.metric ?? unbound?.metric }
  }

  /// What was made of a number.
  public enum Verdict: Sendable, Hashable {
    /// It is a statement of a metric.
    case bound(Observation)
    /// It was left.
    case left(UnboundMention)
  }

  /// The numbers in the order of the text.
  public let items: [Item]
  /// What a reader ought to know: what reading raised, and statements that do not fit each other.
  ///
  /// Different statements of one metric are held against each other only where their year is known.
  public let findings: [Finding]
  private let reading: Reading

  /// Explains a reading.
  ///
  /// - Parameter metrics: The metrics that were read, with the rules by which their statements must fit.
  public init(_ reading: Reading, metrics: [Metric]) {
    self.reading = reading
    findings =
      reading.findings + checkReports(reading.observations, metrics: metrics)
      + Self.contradictions(in: reading, metrics: metrics)
    let bound = reading.observations.map {
      Item(
        span: $0.provenance.span, number: $0.provenance.number, sentence: $0.provenance.sentence,
        verdict: .bound($0))
    }
    let left = reading.unbound.map {
      Item(span: $0.span, number: $0.number, sentence: $0.sentence, verdict: .left($0))
    }
    items = (bound + left).sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  /// The explanation as lines: each sentence that has numbers, and under it what each number was taken for.
  ///
  /// - Parameters:
  ///   - finding: Puts a finding into a sentence.
  ///   - reason: Says why a number was left.
  ///   - rule: Says by what a number came by its metric.
  public func text(
    finding: (Finding) -> String, reason: (LeftReason) -> String, rule: (String) -> String
  ) -> String {
    var lines = header + findings.map { "! \($0.kind): \(finding($0))" }
    var sentence: String?
    for item in items {
      if item.sentence != sentence {
        lines.append("")
        lines.append(Self.oneLine(item.sentence))
        sentence = item.sentence
      }
      switch item.verdict {
      case .bound(let observation): lines.append("  " + Self.line(item, observation, rule))
      case .left(let mention): lines.append("  " + Self.line(item, mention, reason))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Different statements of one metric: a report that names no place is of one place all the same.
  private static func contradictions(in reading: Reading, metrics: [Metric]) -> [Finding] {
    let place = reading.place ?? Place(path: [unknown], level: .town)
    let observations = reading.observations.map {
      Observation(
        place: place, metric: $0.metric, period: $0.period, value: $0.value, qualifier: $0.qualifier,
        unit: $0.unit, role: $0.role, provenance: $0.provenance)
    }
    return Tabulation(observations: observations, metrics: metrics).findings
  }

  /// What stands for a place or a year that the report does not name.
  static let unknown = "？"

  private var header: [String] {
    let place = reading.place?.path.joined(separator: " ") ?? Self.unknown
    let period = reading.period?.description ?? Self.unknown
    let placeWords = reading.placeEvidence.map { "\($0.source.rawValue): \($0.text)" }
    let periodWords = reading.periodEvidence.map { "\($0.source.rawValue): \($0.text)" }
    return [
      "\(place)  ←  \(placeWords.joined(separator: "; "))",
      "\(period)  ←  \(periodWords.joined(separator: "; "))",
    ]
  }

  private static func line(_ item: Item, _ observation: Observation, _ rule: (String) -> String) -> String {
    let year = observation.role == .prior ? observation.period.map { " (\($0))" } ?? "" : ""
    return "✓ \(item.number) → \(observation.metric) = \(observation.value) \(observation.unit)"
      + " [\(observation.qualifier.rawValue), \(rule(observation.provenance.rule))]\(year)"
  }

  private static func line(_ item: Item, _ mention: UnboundMention, _ reason: (LeftReason) -> String)
    -> String
  {
    let metric = mention.metric.map { " (\($0))" } ?? ""
    let quantity = UnitOfMeasure(mention.unit).quantity(asWritten: item.number)
    return "– \(quantity)\(metric): \(mention.reason.rawValue), \(reason(mention.reason))"
  }

  private static func oneLine(_ sentence: String) -> String {
    sentence.split(whereSeparator: \.isNewline).joined()
  }
}
