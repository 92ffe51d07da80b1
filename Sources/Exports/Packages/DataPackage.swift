import Foundation
import Phrases
import Statistics

/// The description of an export, as `datapackage.json` has it.
///
/// The CSV files alone are listed: a validator that was installed without its JSON part refuses a package with JSON
/// Lines in it, and they hold the same rows.
///
/// - Source: Frictionless Data, Data Package and Table Schema, version 1.
struct DataPackage: Encodable {
  /// One CSV file.
  struct Resource: Encodable {
    let name: String
    let path: String
    let bytes: Int
    let schema: Schema
    private let profile = "tabular-data-resource"
    private let format = "csv"
    private let mediatype = "text/csv"
    private let encoding = "utf-8"
    private let dialect = ["lineTerminator": "\n"]

    init(name: String, bytes: Int, schema: Schema) {
      self.name = name
      self.path = name + ".csv"
      self.bytes = bytes
      self.schema = schema
    }
  }

  /// The report that values were read from.
  struct Source: Encodable {
    let title: String
    let hash: String
  }

  private let profile = "tabular-data-package"
  private let name = "tongjitu-export"
  private let title: String
  private let description: String
  private let resources: [Resource]
  /// Left out where nothing was read: the validator takes no empty list.
  private let sources: [Source]?

  init(title: String, resources: [Resource], reports: ReportList, phrases: Phrases) {
    self.title = title
    description = phrases.packageDescription
    self.resources = resources
    let sources = reports.reports.map { Source(title: $0.path, hash: "sha256:" + $0.hash) }
    self.sources = sources.isEmpty ? nil : sources
  }

  /// The description as JSON; the same values always give the same bytes.
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try [UInt8](encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}
