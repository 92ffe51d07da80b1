import Reports

/// A file that is made to harm or mislead the reader, and what has to become of it.
struct HostileFile: Sendable, CustomStringConvertible {
  /// What the file does.
  let description: String
  /// The name under which it is given, which often lies.
  let name: String
  let expected: Expectation
  let bytes: @Sendable () -> [UInt8]

  enum Expectation: Sendable, Hashable {
    /// It is refused for a reason of this kind.
    case refused(String)
    /// It is read as a format, and the text has this in it.
    case read(ReportFormat, String)
  }

  init(
    _ description: String, as name: String, _ expected: Expectation,
    _ bytes: @escaping @Sendable () -> [UInt8]
  ) {
    self.description = description
    self.name = name
    self.expected = expected
    self.bytes = bytes
  }

  /// All of them.
  static var all: [HostileFile] { texts + disguises + pages + documents + archives + portableDocuments }

  /// Reads it, and says what became of it, as far as it is expected, and how long that took.
  func outcome() -> (found: Expectation, time: Duration) {
    let bytes = bytes()
    let start = ContinuousClock.now
    let result = Result { () throws(ReadingError) in try Self.reader.read(bytes: bytes, name: name) }
    let time = start.duration(to: .now)
    switch result {
    case .success(let report):
      guard case .read(_, let part) = expected, report.utf8.firstRange(of: Array(part.utf8)) != nil else {
        return (.read(report.format, String(decoding: report.utf8.prefix(200), as: UTF8.self)), time)
      }
      return (.read(report.format, part), time)
    case .failure(let error): return (.refused(error.reason.label), time)
    }
  }

  /// A reader with little patience, so that the tests are done sooner.
  private static let reader = ReportReader(options: ReadingOptions(limits: ReadingLimits(seconds: 5)))
}

extension RefusalReason {
  /// The name of the case.
  var label: String {
    switch self {
    case .undecodable(let failures): "undecodable " + failures.map { "\($0.offset)" }.joined(separator: " ")
    default: String("\(Mirror(reflecting: self).children.first?.label ?? "\(caseName)")")
    }
  }

  private var caseName: String {
    switch self {
    case .missing: "missing"
    case .empty: "empty"
    case .noText: "noText"
    case .doubtfulEncoding: "doubtfulEncoding"
    default: "other"
    }
  }
}
