import ArgumentParser
import Briefings
import CairoRendering
import Catalogues
import Charts
import Figures
import Ingestion
import Phrases
import Reports
import Statistics
import Storage

/// Reads reports and writes the briefing of a place.
struct BriefCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief", abstract: "读取报告并生成一个地区的简报 (read reports and write the briefing of a place)",
    discussion: """
        tongjitu brief data/reports --place 澄湖区 --out charts/澄湖区
        tongjitu brief --store tongjitu.sqlite --place 澄湖区 --out briefing

      Writes briefing.docx, briefing.html and briefing.md, the figures as PNG and SVG, data.xlsx and CSV. With paths \
      the store is kept in the folder and holds the given reports alone.
      """)

  @Argument(help: ArgumentHelp("报告、文件夹或 - (reports, folders, or - for standard input)", valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("地区 (the place)", valueName: "name"))
  var place: String

  @Option(help: ArgumentHelp("输出文件夹 (the folder for everything)", valueName: "dir"))
  var out: String

  @Option(help: ArgumentHelp("指标，逗号分隔；默认全部 (metrics, by id or name)", valueName: "metrics"))
  var metrics: String?

  @OptionGroup var years: YearOptions

  @Option(help: ArgumentHelp("配色：print、grey 或 screen (theme)", valueName: "theme"))
  var theme = "print"

  @Option(
    help: ArgumentHelp(
      "自己的模板和用语，见 templates 命令 (a folder of your own templates and wording; see the command templates)",
      valueName: "dir"))
  var templates: String?

  @Option(
    name: .customLong("store"),
    help: ArgumentHelp("不读报告，用此数据库 (this store instead of reading reports)", valueName: "file"))
  var storePath: String?

  @OptionGroup var given: GivenOptions
  @OptionGroup var reading: ReadingOptionGroup
  @OptionGroup var catalogue: ExtractorOptions
  @OptionGroup var corrections: CorrectionOptions
  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard paths.isEmpty != (storePath == nil) else {
      throw ValidationError(Terminal.phrases.oneOf(["PATH…", "--store"]))
    }
  }

  func run() async throws {
    let known = try catalogue.catalogue()
    let look = try look()
    let span = try years.span()
    let templates = try BriefingTemplates(folder: templates)
    let renderer = try SceneRenderer()
    let wanted = try known.metrics(named: metrics.map(FilterOptions.items) ?? [])
    let reports = try await openStore(metrics: known.metrics)
    do {
      let material = try self.material(
        from: reports.store, metrics: wanted, all: known.metrics, years: span, look: look)
      try write(material, renderer, templates)
    } catch {
      reports.discard()
      throw error
    }
  }

  private func write(_ material: BriefingMaterial, _ renderer: SceneRenderer, _ templates: BriefingTemplates)
    throws
  {
    let briefing = try Briefing(
      material,
      drawing: BriefingDrawing(measurer: renderer.measurer) { scene, figure, format in
        let metadata = figure.pictureMetadata()
        return switch format {
        case .png: try renderer.png(scene, dpi: figure.look.resolution, metadata: metadata)
        case .svg: try renderer.svg(scene, metadata: metadata)
        }
      })
    let contents = try BriefingFolder(out).write(briefing, templates: templates, export: material.export)
    contents.files.forEach { Terminal.print("\(out)/\($0)\n".utf8) }
    if let missing = contents.missingDocument { Terminal.say(missing) }
  }

  private func look() throws -> FigureLook {
    FigureLook(theme: try LookOptions.theme(theme), language: language.language)
  }

  /// The store that is given, or one in the folder with the given reports alone.
  private func openStore(metrics: [Metric]) async throws -> BriefingStore {
    if let storePath { return try BriefingStore(at: storePath) }
    let walk = try ReportWalk.reports(in: paths)
    let pipeline = try ReportPipeline(
      reader: ReportReader(options: reading.options), extractor: catalogue.extractor(),
      given: given.contexts(place: nil, for: walk.sources))
    return try await BriefingStore(
      in: out, reading: walk, pipeline, metrics: metrics, changes: PlaceTable.standard().changes)
  }

  private func material(
    from store: Store, metrics: [Metric], all: [Metric], years: ClosedRange<Int>?, look: FigureLook
  ) throws -> BriefingMaterial {
    let known = try store.places()
    guard !known.places.isEmpty else {
      throw Failure(.data, Terminal.phrases.noReportAmong(files: try store.hashes().count))
    }
    let towns = try ListedTowns().towns(in: known)
    let place = try known.resolve(place)
    let corrected = try corrections.corrections(in: store)
    let tabulation = try store.tabulationOfStatements(
      metrics: all, within: [place], listed: towns, corrections: corrected)
    let reports = try store.reports().map {
      BriefingReport(reference: $0.reference, place: $0.place, period: $0.period)
    }
    let observations = try store.observations(matching: ObservationQuery(places: [place]))
      .compactMap { corrected[$0].effective }
    return BriefingMaterial(
      place: place, metrics: metrics, tabulation: tabulation, reports: reports,
      findings: try store.findings() + checkReports(observations, metrics: all), corrections: corrected,
      years: years, look: look)
  }
}
