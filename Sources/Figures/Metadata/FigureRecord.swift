internal import Foundation

/// A figure as it is written into pictures: plain values under stable names.
///
/// Places, metrics and reports stand in tables of their own; others point into them by number.
struct FigureRecord: Decodable {
  /// What tells such a text from others.
  static let format = "tongjitu-figure"
  /// The version of this layout.
  static let version = 1

  var format = FigureRecord.format
  var version = FigureRecord.version
  var name: String
  var kind: String
  var years: [Int]
  var within: Int?
  var title: String?
  var subtitle: String?
  var note: String?
  var source: String?
  var highlight: [String]
  var breaks: [Break]
  var order: String
  var baseline: String
  var size: String
  /// The resolution that a size in pixels was laid out at.
  var sizeDPI: Double?
  var theme: String
  var dpi: Double?
  var language: String
  var data: String?
  var annex: Bool?
  var series: [SeriesRecord]
  var places: [Place]
  var metrics: [Metric]
  var reports: [Report]

  struct Break: Decodable {
    var year: Int
    var words: String?
  }

  struct Place: Decodable, Hashable {
    var path: [String]
    var level: Int
  }

  struct Metric: Decodable, Hashable {
    var id: String
    var zh: String
    var en: String
    var kind: String
    var unit: String
    var combine: String
    var rollup: String
    var denominator: String?
    var theme: String
    var means: String
  }

  struct Report: Decodable, Hashable {
    var path: String
    var hash: String
    var format: String
  }
}

/// One series of a figure, with its statements.
struct SeriesRecord: Decodable {
  var place: Int
  var metric: Int
  var style: Int
  var values: [Value]
  var statements: [Statement]

  struct Value: Decodable {
    var year: Int
    var value: Decimal?
    var qualifier: String
    var months: [Int]?
    var reported: Int
    var expected: Int
    var status: String
    var basis: String?
    var written: String?
  }

  struct Statement: Decodable {
    var place: Int
    /// The place as its report has it, where that is another path than the settled one.
    var stated: Int?
    var year: Int?
    var months: [Int]?
    var metric: String
    var value: Decimal
    var unit: String
    var qualifier: String
    var role: String
    var use: String
    var report: Int
    var number: String
    var start: Int
    var end: Int
    var sentence: String
    var sentenceStart: Int
    var sentenceEnd: Int
    var page: Int?
    var rule: String
  }
}
