import Catalogues
import Extraction
import Figures
import Foundation
import Ingestion
import Phrases
import Reports
import Scenes
import Statistics
import Storage
import Testing

@testable import Briefings

/// Where the sample reports are.
private let sampleReports = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "data/reports").path

/// Every number that a reader meets is found again in the annex.
struct AnnexTests {
  @Test("Every number of the made-up briefing is in the annex", arguments: Language.allCases)
  func madeUp(_ language: Language) throws {
    try check(material(BriefingTests.rows, language: language))
  }

  @Test(
    "Every number of a city's briefing is in the annex, of several years and of one",
    arguments: [nil, 2022...2022, 2023...2023] as [ClosedRange<Int>?])
  func city(_ years: ClosedRange<Int>?) throws {
    try check(material(BriefingTests.cityRows, place: BriefingTests.city, years: years))
  }

  @Test(
    "Every number of the sample reports' briefing is in the annex",
    .enabled(if: FileManager.default.fileExists(atPath: sampleReports)), arguments: Language.allCases)
  func samples(_ language: Language) throws {
    try check(Self.sampleMaterial(language))
  }

  @Test("Every value points to the sentences behind it, which stand once with their report and page")
  func statement() throws {
    let briefing = try Briefing(material(BriefingTests.rows), drawing: drawing)
    let petitions = try #require(briefing.annex.first { $0.heading == "信访事项受理量" })
    #expect(
      petitions.entries[0].figure == "2021年3个镇街合计约1,305件＝丙街道约45件［1.1］＋乙镇60件［4.1］＋甲镇1,200件［6.1］")
    let reports = try #require(briefing.annex.last?.entries)
    #expect(reports[3].figure == "［4］乙镇2021年：乙镇2021.pdf")
    #expect(reports[3].statements[0] == "4.1　“第2句写明60件。”（第2页）")
  }

  @Test("A mean tells its weights")
  func mean() throws {
    let briefing = try Briefing(material(BriefingTests.rows), drawing: drawing)
    let rates = try #require(briefing.annex.first { $0.heading == "学法考试合格率" })
    #expect(
      rates.entries[0].figure
        == "2021年加权平均为93.8239%（文中作93.8%），3个镇街中2个有数＝乙镇91.5%×41人［4.2］，甲镇97%×30人［6.2］")
  }

  /// The sample reports as the program reads them.
  static func sampleMaterial(_ language: Language) throws -> BriefingMaterial {
    let catalogue = try Catalogue.standard()
    let pipeline = ReportPipeline(
      extractor: Extractor(catalogue: catalogue, places: try PlaceTable.standard()))
    let readings = try ReportWalker.walk([sampleReports]).sources.map { source in
      pipeline.reading(of: try pipeline.reader.read(source))
    }
    let reports = readings.map {
      BriefingReport(reference: $0.report.reference, place: $0.report.place, period: $0.report.period)
    }
    let subjects = reports.compactMap { report in
      report.place.flatMap { place in report.period.map { PlaceYear(place: place, year: $0.year) } }
    }
    let tabulation = Tabulation(
      observations: readings.flatMap(\.observations), metrics: catalogue.metrics, reports: subjects)
    let doubts = checkReports(readings.flatMap(\.observations), metrics: catalogue.metrics)
    return BriefingMaterial(
      place: try tabulation.places.resolve("澄湖区"), metrics: catalogue.metrics, tabulation: tabulation,
      reports: reports, findings: readings.flatMap(\.findings) + doubts, look: FigureLook(language: language))
  }

  /// Looks up the numbers of the text in the annex's own words, and those of the pictures in quotations too.
  private func check(_ material: BriefingMaterial) throws {
    let pictured = PicturedNumbers()
    let briefing = try Briefing(material, drawing: pictured.drawing)
    let phrases = material.phrases
    let sections = briefing.annex.dropLast()
    let stated = numbers(
      in: sections.flatMap { $0.entries.map(\.figure) }.map(withoutCitations).joined(separator: "\n"))
    // The first caveat is about no number of the briefing.
    for text in briefing.opening + briefing.caveats.dropFirst() + briefing.table.rows.flatMap({ $0 }) {
      #expect(numbers(in: text).subtracting(stated) == [], "\(text)")
    }
    for section in briefing.sections {
      let rows = section.others?.rows ?? []
      let told = section.parts.map { ($0.heading, $0.text) } + rows.map { ($0[0], $0.joined(separator: " ")) }
      for (heading, text) in told {
        let section = try #require(sections.first { heading.hasSuffix($0.heading) })
        let own = numbers(in: section.entries.map(\.figure).map(withoutCitations).joined(separator: "\n"))
          .union(material.tabulation.places.leaves(of: material.place).indices.map { "\($0 + 1)" })
          .union(try #require(Reporters(material).yearsText(material)).map { "\($0)" })
        #expect(numbers(in: text).subtracting(own) == [], "\(heading): \(text)")
        #expect(section.entries.contains { !citations(in: $0.figure).isEmpty }, "\(heading)")
      }
    }
    let quotations = try #require(briefing.annex.last).entries.flatMap(\.statements)
    let marks = Set(quotations.compactMap { $0.firstMatch(of: /^[0-9]+\.[0-9]+/).map { String($0.output) } })
    #expect(marks.count == quotations.count)
    for section in sections {
      for entry in section.entries {
        #expect(citations(in: entry.figure).isSubset(of: marks), "\(entry.figure)")
      }
    }
    let quoted = stated.union(numbers(in: quotations.joined(separator: "\n")))
    for (picture, texts) in pictured.texts {
      for text in texts {
        #expect(numbers(in: text).subtracting(quoted) == [], "\(picture): \(text) \(phrases.language)")
      }
    }
  }
}

/// The sentences that a text points to.
private func citations(in text: String) -> Set<String> {
  Set(
    text.matches(of: /[［\[]([0-9]+\.[0-9]+(?:(?:、|, )[0-9]+\.[0-9]+)*)[］\]]/).flatMap { match in
      match.output.1.matches(of: /[0-9]+\.[0-9]+/).map { String($0.output) }
    })
}

/// A text without the numbers that point to sentences, which are no numbers of the briefing.
private func withoutCitations(_ text: String) -> String {
  text.replacing(/[［\[][0-9][^］\]]*[］\]]/, with: "")
}

/// Collects the texts of every picture but those of its axes.
private final class PicturedNumbers {
  private(set) var texts: [(picture: String, texts: [String])] = []

  var drawing: BriefingDrawing {
    BriefingDrawing(measurer: FixedTextMeasurer()) { scene, figure, format in
      if format == .png {
        let runs = scene.items.filter { $0.role != .tickLabel && $0.role != .unitHead }.compactMap { item in
          // Where an axis starts is a matter of drawing, as are its ticks.
          if case .text(let run) = item.shape {
            run.text.replacing(/纵轴从[0-9]+起|[Aa]xis starts at [0-9]+/, with: "")
          } else {
            nil
          }
        }
        self.texts.append((figure.name, runs))
      }
      return []
    }
  }
}

extension Reporters {
  /// The years reported on.
  fileprivate func yearsText(_ material: BriefingMaterial) -> ClosedRange<Int>? {
    ReportLedger(material, self)?.years
  }
}
