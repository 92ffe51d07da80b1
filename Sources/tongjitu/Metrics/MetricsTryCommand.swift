import ArgumentParser
import Catalogues
import Extraction
import Ingestion
import Phrases
import Reports

/// Tries metrics that the user is writing on reports.
struct MetricsTryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try",
    abstract: "用报告试读自己编写的指标 (what reports say of metrics that you are writing)",
    discussion: """
        tongjitu metrics try data/reports --catalogue data/examples/banners.yaml

      For each metric of the file: what is read of it, with its sentence; the numbers in its units that were left in \
      sentences with its words, and why; and words that stand beside numbers of its units which nothing reads.
      """)

  @Argument(help: ArgumentHelp("报告、文件夹或 - (reports, folders, or - for standard input)", valueName: "path"))
  var paths: [String]

  @OptionGroup var reading: ReadingOptionGroup
  @OptionGroup var catalogue: ExtractorOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    guard let own = try catalogue.metrics.ownCatalogue() else {
      throw Failure(.usage, Terminal.phrases.trialNeedsCatalogue)
    }
    let pipeline = try ReportPipeline(
      reader: ReportReader(options: reading.options), extractor: catalogue.extractor())
    var trials = own.entries.map(MetricTrial.init)
    var texts = DecodedReports(try ReportWalk.reports(in: paths), reader: pipeline.reader)
    texts.forEach { text in
      let reading = pipeline.extract(text)
      for index in trials.indices { trials[index].add(reading, of: text.path) }
    }
    try texts.failures.report(of: texts.count)
    for trial in trials { print(trial) }
  }

  private func print(_ trial: MetricTrial) {
    let phrases = Terminal.phrases
    let heads = MetricTrial.Heads(
      readings: phrases.trialReadings(trial.readings.count),
      nearMisses: phrases.trialNearMisses(trial.nearMisses.count), suggestions: phrases.trialSuggestions)
    let lines = trial.lines(under: heads) { cause in
      switch cause {
      case .left(let reason): "\(reason.rawValue): \(phrases.reason(reason.rawValue))"
      case .other(let metric): phrases.takenFor(metric)
      }
    }
    Terminal.print((lines.map(\.escapedForTerminal).joined(separator: "\n") + "\n\n").utf8)
  }
}
