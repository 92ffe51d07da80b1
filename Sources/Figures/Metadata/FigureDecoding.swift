internal import Charts
internal import Foundation
internal import Phrases
internal import Statistics

extension Figure {
  /// Reads a figure from the text that ``metadata()`` made.
  ///
  /// - Throws: ``FigureMetadataError``.
  public init(metadata text: String) throws(FigureMetadataError) {
    let data = Data(text.utf8)
    guard let head = try? JSONDecoder().decode(Head.self, from: data), head.format == FigureRecord.format
    else { throw .unreadable(.otherText) }
    guard head.version <= FigureRecord.version else { throw .tooNew(version: head.version) }
    do {
      let record = try JSONDecoder().decode(FigureRecord.self, from: data)
      try self.init(FigureRecordReader(record))
    } catch let error as FigureMetadataError {
      throw error
    } catch {
      throw .unreadable(.missingPart)
    }
  }

  /// What is read first, to tell a later version from a damaged text.
  private struct Head: Decodable {
    let format: String
    let version: Int
  }

  private init(_ reader: FigureRecordReader) throws(FigureMetadataError) {
    let record = reader.record
    guard record.years.count == 2, !record.series.isEmpty else { throw .unreadable(.missingPart) }
    guard record.years[0] <= record.years[1] else { throw .unreadable(.badRange) }
    guard let size = ChartSize(record.size, dotsPerInch: record.sizeDPI ?? 96) else {
      throw .unreadable(.badSize(record.size))
    }
    self.init(
      name: record.name, kind: try reader.known(record.kind), series: try reader.series(),
      years: record.years[0]...record.years[1], within: try reader.within(),
      texts: FigureTexts(
        title: record.title, subtitle: record.subtitle, note: record.note, source: record.source),
      highlight: record.highlight,
      breaks: record.breaks.map { FigureBreak(year: $0.year, words: $0.words) },
      order: try reader.known(record.order), baseline: try reader.known(record.baseline),
      look: FigureLook(
        size: size, theme: record.theme, dotsPerInch: record.dpi,
        language: try reader.known(record.language)),
      styles: record.series.map(\.style), dataFile: record.data,
      hasAnnex: record.annex ?? false)
  }
}
