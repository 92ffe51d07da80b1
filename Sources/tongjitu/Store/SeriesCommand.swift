import ArgumentParser
import Exports
import Phrases
import Statistics
import Storage

/// Prints yearly series.
struct SeriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series", abstract: "输出年度序列及覆盖情况 (yearly series with their coverage)",
    discussion: """
        tongjitu series --place 澄湖区 --metric petition_cases
        tongjitu series --place 桃源镇 --year 2020-2024 --format csv
        tongjitu series --place 澄湖区 --metric petition_cases --year 2023 --explain
        tongjitu series --level county --metric petition_cases
        tongjitu series --metric petition_cases --measure index --base 2018
        tongjitu series --within 澄湖区 --metric petition_cases --measure rank
        tongjitu series --measure per-head --population data/examples/population.csv
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var corrections: CorrectionOptions
  @OptionGroup var rows: RowOptions
  @OptionGroup var language: LanguageOption

  @Option(help: ArgumentHelp("该地区的各下级地区 (the places directly under this one)", valueName: "name"))
  var within: String?

  @Option(help: ArgumentHelp("该级别的所有地区 (all places of a level)", valueName: "level"))
  var level: Place.Level?

  @Flag(help: "用该地区自己的报告，不由下级汇总 (the place's own report instead of the places under it)")
  var own = false

  @Flag(help: "列出每个数值所用的原文、文件和规则 (the statements behind each value, with sentence, file and rule)")
  var explain = false

  @OptionGroup var measures: MeasureOptions

  func validate() throws {
    guard within == nil || filter.places.isEmpty else {
      throw ValidationError(Terminal.phrases.notBoth("--place", "--within"))
    }
    let others = [
      ("--place", !filter.places.isEmpty), ("--within", within != nil), ("--own", own),
      ("--explain", explain),
    ]
    if level != nil, let (option, _) = others.first(where: \.1) {
      throw ValidationError(Terminal.phrases.notBoth("--level", option))
    }
    guard !explain || measures.name == nil else {
      throw ValidationError(Terminal.phrases.notBoth("--explain", "--measure"))
    }
  }

  func run() throws {
    let source = try StoreSource(store, catalogue, corrections)
    let request =
      if let level {
        try SeriesRequest(from: source, filter: filter, catalogue: catalogue, level: level)
      } else {
        try SeriesRequest(
          from: source, filter: filter, catalogue: catalogue, own: own, within: within, isExplained: explain)
      }
    if explain {
      try rows.print(
        RowLayout.contributions(naming: request.naming).table(of: request.selection.pointContributions))
    } else if let name = measures.name,
      let measure = try measures.measure(places: source.store.places())
    {
      let layout = RowLayout.measures(name.rawValue, naming: request.naming)
      try rows.print(layout.table(of: request.selection.points(of: measure)))
    } else {
      try rows.print(RowLayout.series(naming: request.naming).table(of: request.selection.series))
    }
  }
}
