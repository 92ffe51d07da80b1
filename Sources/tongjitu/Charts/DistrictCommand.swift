import ArgumentParser
import Figures
import Statistics
import Storage

/// Draws every metric of a place.
struct DistrictCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "district", abstract: "一个地区的总览和各项指标 (an overview of a place and a figure for each metric)",
    discussion: """
        tongjitu chart district 澄湖区 --out charts
        tongjitu chart district 澄湖区 --metrics petition_cases --years 2020-2024
      """)

  @Argument(help: ArgumentHelp("地区 (the place)", valueName: "place"))
  var place: String

  @Option(help: ArgumentHelp("指标，逗号分隔；默认全部 (metrics, by id or name)", valueName: "metrics"))
  var metrics: String?

  @OptionGroup var years: YearOptions

  @OptionGroup var pictures: PictureOptions
  @OptionGroup var look: LookOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var corrections: CorrectionOptions

  func run() throws {
    let (settled, formats) = (try look.look(), try look.formats())
    let data = try StoreSource(store, catalogue, corrections)
    let place = try data.store.places(around: [place]).resolve(place)
    let wanted = try catalogue.catalogue().metrics(named: metrics.map(FilterOptions.items) ?? [])
    var colours = ColourAssignment()
    let source = try data.tabulation(within: [place])
    let only = source.onlyReportYear(within: place).map { $0...$0 }
    let span = try years.span() ?? only
    let figures = try DistrictFigures(
      of: place, metrics: wanted, years: span, look: settled, from: source, colours: &colours)
    let writer = try FigureWriter(pictures)
    for figure in figures.all { try writer.write(figure, formats: formats) }
  }
}
