import Catalogues
import Extraction
import Foundation
import Statistics
import Testing

/// What a user sees of a metric that is being written.
@Suite("Trying a metric") struct MetricTrialTests {
  private static let own = Result {
    try Catalogue(
      yaml: """
        metrics:
          banners:
            zh: 宣传横幅条数
            kind: count
            unit: 条
            read:
              names: [横幅]
        """, file: "mine.yaml")
  }

  private static func trial(_ text: String) throws -> MetricTrial {
    let own = try own.get()
    let extractor = Extractor(catalogue: try Catalogue.standard().adding(own))
    let report = ReportReference(hash: "", path: "a.txt", format: "text")
    var trial = MetricTrial(try #require(own.entries.first))
    trial.add(extractor.extract(Array(text.utf8), report: report), of: "a.txt")
    return trial
  }

  @Test("What is read of it comes with its sentence")
  func readings() throws {
    let trial = try Self.trial("2023年，各村悬挂横幅40条。")
    #expect(trial.readings.map(\.value) == [40])
    #expect(trial.readings.first?.provenance.sentence.contains("悬挂横幅40条") == true)
    #expect(trial.nearMisses.isEmpty)
  }

  @Test("A number in its unit that is left beside its word is told with the reason")
  func nearMisses() throws {
    let trial = try Self.trial("2023年，计划悬挂横幅40条。横幅更新后共有数十条。宣传车出动40次。")
    #expect(trial.readings.isEmpty)
    #expect(trial.nearMisses.map(\.number) == ["40", "数十"])
    #expect(trial.nearMisses.map(\.cause) == [.left(.plan), .left(.noValue)])
  }

  @Test("Words that stand beside its unit in several sentences are suggested, the longest of equals alone")
  func suggestions() throws {
    let trial = try Self.trial("2023年，东村更换灯箱广告12条。西村拆下灯箱广告8条。南村有狗9条。")
    #expect(trial.readings.isEmpty && trial.nearMisses.isEmpty)
    #expect(trial.suggestions.map(\.word) == ["灯箱广告"])
    #expect(trial.suggestions.map(\.count) == [2])
  }

  @Test(
    "A trial is told in lines under its heads, with the sentence of each number and the cause of each miss")
  func lines() throws {
    let trial = try Self.trial("2023年，各村悬挂横幅40条。计划更新横幅9条。")
    let heads = MetricTrial.Heads(readings: "read", nearMisses: "near", suggestions: "words")
    let lines = trial.lines(under: heads) { "\($0)" }
    #expect(lines.count == 7)
    #expect(lines[0].hasPrefix("banners  ") && lines[1] == "  read" && lines[4] == "  near")
    #expect(
      lines[2].hasPrefix("    ✓ 40 条  ") && lines[2].hasSuffix("  a.txt") && lines[3].contains("悬挂横幅40条"))
    #expect(lines[5].contains("9条") && lines[5].contains("left"))
  }
}
