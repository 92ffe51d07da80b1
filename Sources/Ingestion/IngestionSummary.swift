public import Reports
internal import Statistics
internal import Storage

/// What became of the reports that were to be read.
public struct IngestionSummary: Sendable, Equatable {
  /// The hashes of all reports that are in the store now, new or not, in the order of the files.
  public internal(set) var hashes: [String] = []
  /// The paths that were read and stored.
  public internal(set) var stored: [String] = []
  /// The paths whose content was stored before, under the same path.
  public internal(set) var seen: [String] = []
  /// The paths whose content is another report's, each with that report's path.
  public internal(set) var duplicates: [Duplicate] = []
  /// The paths, among those stored, of reports whose titles name several years.
  public internal(set) var severalYears: [String] = []
  /// The paths that could not be read, with the reason.
  public internal(set) var failures: [ReadingError] = []
  /// How many observations the new reports gave.
  public internal(set) var observations = 0
  /// Whether it was ended before all reports were read.
  public internal(set) var wasInterrupted = false

  /// A file with the content of another.
  public struct Duplicate: Sendable, Equatable {
    /// The file.
    public let path: String
    /// The report that has the same content.
    public let original: String
  }
}

extension IngestionSummary {
  /// Notes a report that is stored now.
  mutating func note(_ reading: ReportReading) {
    hashes.append(reading.report.reference.hash)
    stored.append(reading.report.reference.path)
    observations += reading.observations.count
    if reading.findings.contains(where: { $0.kind == "several-years" }) {
      severalYears.append(reading.report.reference.path)
    }
  }

  /// Notes a file whose content was stored before, under this path or another.
  mutating func note(hash: String, path: String, original: String) {
    hashes.append(hash)
    if path == original {
      seen.append(path)
    } else {
      duplicates.append(Duplicate(path: path, original: original))
    }
  }
}

/// How far reading has come.
public struct IngestionProgress: Sendable, Equatable {
  /// The files done.
  public let done: Int
  /// The files in all.
  public let total: Int
  /// The time since the start.
  public let elapsed: Duration

  /// Files a second so far.
  public var rate: Double {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    return seconds > 0 ? Double(done) / seconds : 0
  }

  /// The seconds left at this rate; `nil` before anything was done.
  public var secondsLeft: Double? { rate > 0 ? Double(total - done) / rate : nil }
}
