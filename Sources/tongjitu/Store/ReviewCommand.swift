import ArgumentParser
import Exports
import Phrases
import Statistics
import Storage

/// Lists readings to be checked, the doubtful ones first.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "逐条核对读数，可疑的在前 (readings to be checked with their sentences, the doubtful first)",
    discussion: """
        tongjitu review --place 澄湖区 --doubtful
        tongjitu review --place 澄湖区 --doubtful --format csv > corrections.csv
        tongjitu series --place 澄湖区 --corrections corrections.csv

      As CSV every reading is a row for a file of corrections. Where the value is wrong, write the right one, or nothing \
      if the number is no such figure, and fill in reason, who and when; rows without these count for nothing. With \
      --corrections, what was decided there is left out: `review --corrections c.csv --format csv >> c.csv` goes on.
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var corrections: CorrectionOptions
  @OptionGroup var rows: RowOptions
  @OptionGroup var language: LanguageOption

  @Flag(help: "只列可疑的 (only those with doubts)")
  var doubtful = false

  func run() throws {
    let source = try StoreSource(store, catalogue, corrections)
    let query = try filter.query(in: source.store, catalogue: catalogue)
    let findings = try source.store.allFindings(
      about: query, metrics: source.metrics, corrections: source.corrections)
    let undecided = try source.store.observations(matching: query).filter {
      source.corrections[$0].correction == nil
    }
    let readings = DoubtfulReading.all(undecided, findings: findings).filter {
      !doubtful || !$0.doubts.isEmpty
    }
    let words = FindingWords(Terminal.phrases, metrics: source.metrics).callAsFunction
    let layout = rows.settled == .csv ? RowLayout.review(words: words) : RowLayout.reviewTable(words: words)
    try rows.print(layout.table(of: readings))
    let doubts = readings.count { !$0.doubts.isEmpty }
    Terminal.say(Terminal.phrases.doubtfulReadings(doubts, of: undecided.count))
  }
}
