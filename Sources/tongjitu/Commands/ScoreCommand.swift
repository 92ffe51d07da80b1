import ArgumentParser
import Extraction
import Foundation
import Ingestion
import Phrases
import Reports

/// Holds reading against answers made by hand.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "用人工答案检验提取 (hold reading against answers made by hand)",
    discussion: "  tongjitu score data/reports/answers.jsonl --min-f1 0.95")

  @Argument(help: ArgumentHelp("答案文件，与报告同在一处 (answers, beside their reports)", valueName: "answers.jsonl"))
  var paths: [String]

  @Option(name: .customLong("min-f1"), help: "低于此值以 1 退出 (exit with 1 below this)")
  var least: Double?

  @Flag(help: "逐条列出漏读和多读 (list what was missed and what is extra)")
  var verbose = false

  @OptionGroup var given: GivenOptions
  @OptionGroup var catalogue: ExtractorOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let pipeline = ReportPipeline(extractor: try catalogue.extractor(), given: try given.contexts(place: nil))
    var score = Score()
    for path in paths {
      let data = try InputFile.contents(of: path)
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      for answers in try ReportAnswers.read(data, file: path) {
        let text = try pipeline.reader.read(path: folder.appendingPathComponent(answers.report).path)
        score.add(pipeline.extract(text), of: text.string, answers: answers)
      }
    }
    print(score)
    if let least, score.total.f1 < least {
      throw Failure(
        .findings, Terminal.phrases.scoreBelow(Self.digits(score.total.f1), least: Self.digits(least)))
    }
  }

  private func print(_ score: Score) {
    let phrases = Terminal.phrases
    for (metric, tally) in score.metrics.sorted(by: { $0.key < $1.key }) { line(metric, tally) }
    line(phrases.scoreOfAll, score.total)
    say(
      phrases.list([
        phrases.rightQualifiers(score.rightQualifiers, of: score.total.found),
        phrases.rightPlaces(score.rightPlaces, of: score.reports),
        phrases.sprungTraps(score.sprungTraps, of: score.traps),
      ]))
    guard verbose else { return }
    for one in score.missed { say("\(phrases.scoreMissed)  \(one.report)  \(one.metric)  \(one.words)") }
    for one in score.extra { say("\(phrases.scoreExtra)  \(one.report)  \(one.metric)  \(one.words)") }
  }

  private func line(_ name: String, _ tally: Score.Tally) {
    let measures = [tally.precision, tally.recall, tally.f1].map(Self.digits).joined(separator: "  ")
    let counts = Terminal.phrases.scoreCounts(found: tally.found, missed: tally.missed, extra: tally.extra)
    // A Chinese character takes two columns.
    let columns = name.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
    let gap = String(repeating: " ", count: max(1, 28 - columns))
    say("\(name)\(gap)P/R/F1  \(measures)  \(counts)")
  }

  private func say(_ line: String) { Terminal.print((line.escapedForTerminal + "\n").utf8) }

  private static func digits(_ value: Double) -> String { String(format: "%.3f", value) }
}
