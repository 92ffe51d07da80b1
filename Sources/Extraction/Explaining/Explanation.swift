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
  private let reading: Reading

  /// Explains a reading.
  public init(_ reading: Reading) {
    self.reading = reading
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
  /// - Parameter words: Puts a finding into a sentence.
  public func text(words: (Finding) -> String) -> String {
    var lines = header + reading.findings.map { "! \($0.kind): \(words($0))" }
    var sentence: String?
    for item in items {
      if item.sentence != sentence {
        lines.append("")
        lines.append(Self.oneLine(item.sentence))
        sentence = item.sentence
      }
      lines.append("  " + Self.line(item))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var header: [String] {
    let place = reading.place?.path.joined(separator: " ") ?? "？"
    let period = reading.period?.description ?? "？"
    let placeWords = reading.placeEvidence.map { "\($0.source.rawValue): \($0.text)" }
    let periodWords = reading.periodEvidence.map { "\($0.source.rawValue): \($0.text)" }
    return [
      "\(place)  ←  \(placeWords.joined(separator: "; "))",
      "\(period)  ←  \(periodWords.joined(separator: "; "))",
    ]
  }

  private static func line(_ item: Item) -> String {
    switch item.verdict {
    case .bound(let observation):
      let year = observation.role == .prior ? observation.period.map { " (\($0))" } ?? "" : ""
      return "✓ \(item.number) → \(observation.metric) = \(observation.value) \(observation.unit)"
        + " [\(observation.qualifier.rawValue), \(observation.provenance.rule)]\(year)"
    case .left(let mention):
      let metric = mention.metric.map { " (\($0))" } ?? ""
      return "– \(item.number)\(mention.unit): \(mention.reason.rawValue)\(metric)"
    }
  }

  private static func oneLine(_ sentence: String) -> String {
    sentence.split(whereSeparator: \.isNewline).joined()
  }
}
