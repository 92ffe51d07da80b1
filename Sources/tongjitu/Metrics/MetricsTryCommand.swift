import ArgumentParser
import Catalogues
import Extraction
import Ingestion
import Phrases
import Reports
import Statistics

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
    for trial in trials { Terminal.print((lines(of: trial).joined(separator: "\n") + "\n\n").utf8) }
  }

  private func lines(of trial: MetricTrial) -> [String] {
    let phrases = Terminal.phrases
    let metric = trial.entry.metric
    var lines = ["\(metric.id)  \(metric.chineseName)（\(metric.unit.symbol)）"]
    lines.append("  " + phrases.trialReadings(trial.readings.count))
    for one in trial.readings {
      let provenance = one.provenance
      let period = one.period.map { "\($0)" } ?? "？"
      lines.append("    ✓ \(one.value) \(one.unit)  \(period)  \(provenance.report.path)")
      lines.append("      \(provenance.sentence)")
    }
    lines.append("  " + phrases.trialNearMisses(trial.nearMisses.count))
    for miss in trial.nearMisses {
      let quantity = UnitOfMeasure(miss.unit).quantity(asWritten: miss.number)
      lines.append("    – \(quantity)  \(words(miss.cause))  \(miss.report)")
      lines.append("      \(miss.sentence)")
    }
    if !trial.suggestions.isEmpty {
      lines.append("  " + phrases.trialSuggestions)
      lines.append("    " + phrases.list(trial.suggestions.map { "\($0.word) ×\($0.count)" }))
    }
    return lines.map { $0.filter { !$0.isNewline }.escapedForTerminal }
  }

  private func words(_ cause: MetricTrial.NearMiss.Cause) -> String {
    switch cause {
    case .left(let reason): "\(reason.rawValue): \(Terminal.phrases.reason(reason.rawValue))"
    case .other(let metric): Terminal.phrases.takenFor(metric)
    }
  }
}
