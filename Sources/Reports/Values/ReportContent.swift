/// What the reader of one format makes of a file.
struct ReportContent: Sendable {
  var format: ReportFormat
  var utf8: [UInt8]
  var marks: [ReportMark] = []
  var metadata = ReportMetadata()
}
