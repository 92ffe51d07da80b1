import Exports
import Statistics
import Storage

extension RowLayout where Record == ReportSummary {
  /// Reports with what they are about and how much was read in them.
  static let reports = RowLayout([
    Entry("report") { .text($0.reference.path) },
    Entry("place") { .text(orMissing: $0.place?.name) },
    Entry("place_path", .list) { $0.place.map { .list($0.path) } ?? .missing },
    Entry("period", .integer) { .integer(orMissing: $0.period?.year) },
    Entry("months") { .text($0.period?.monthsText ?? "") },
    Entry("format") { .text($0.reference.format) },
    Entry("observations", .integer) { .integer($0.observationCount) },
    Entry("findings", .integer) { .integer($0.findingCount) },
    Entry("title") { .text(orMissing: $0.title) },
    Entry("hash") { .text($0.reference.hash) },
  ])
}
