import ArgumentParser
import Charts
import Figures
import Phrases
import Statistics
import Storage

/// Compares places on one metric.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "各地区同一指标的比较 (places compared on one metric)",
    discussion: """
        tongjitu chart compare petition_cases --within 澄湖区
        tongjitu chart compare 矛盾纠纷调解量 --places 桃源镇,临河街道 --years 2020-2024
        tongjitu chart compare exam_pass_rate --within 澄湖区 --year 2023

      One year is drawn as ranked bars.
      """)

  @Argument(help: ArgumentHelp("指标 (the metric, by id or name)", valueName: "metric"))
  var metric: String

  @Option(help: ArgumentHelp("地区，逗号分隔 (the places)", valueName: "names"))
  var places: String?

  @Option(help: ArgumentHelp("该地区的所有镇街 (all towns of this place)", valueName: "name"))
  var within: String?

  @OptionGroup var years: YearOptions

  @Option(help: ArgumentHelp("图形：line、bar、slope 等；默认按数据选择 (kind)", valueName: "kind"))
  var kind: String?

  @Option(help: ArgumentHelp("突出的地区，逗号分隔 (places that stand out)", valueName: "names"))
  var highlight: String?

  @OptionGroup var pictures: PictureOptions
  @OptionGroup var look: LookOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var corrections: CorrectionOptions

  func validate() throws {
    guard (places == nil) != (within == nil) else {
      throw ValidationError(Terminal.phrases.oneOf(["--places", "--within"]))
    }
  }

  func run() throws {
    let (settled, formats) = (try look.look(), try look.formats())
    let data = try StoreSource(store, catalogue, corrections)
    let metric = try catalogue.catalogue().metric(named: metric)
    let tree = try data.store.places(around: places.map(FilterOptions.items) ?? within.map { [$0] } ?? [])
    let whole = try within.map(tree.resolve)
    let named = try places.map { try FilterOptions.items($0).map(tree.resolve) }
    let source = try data.tabulation(within: named ?? whole.map { [$0] })
    let shown = named ?? source.places(with: metric).filter { place in whole.map(place.isWithin) ?? true }
    let comparison = Comparison(
      of: metric, places: shown, within: whole, years: try years.span(),
      kind: try kind.map(chartKind), highlight: highlight.map(FilterOptions.items) ?? [])
    var colours = ColourAssignment()
    let figure = try comparison.figure(look: settled, from: source, colours: &colours)
    try FigureWriter(pictures).write(figure, formats: formats)
  }

  private func chartKind(_ name: String) throws -> Chart.Kind {
    guard let kind = FigureFile.kind(named: name) else {
      throw Failure(
        .usage, Terminal.phrases.noSuchValue(name, of: "--kind", known: FigureFile.kindNames))
    }
    return kind
  }
}
