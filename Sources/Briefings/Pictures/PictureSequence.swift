internal import Charts
internal import Figures
internal import Phrases
internal import Scenes
internal import Statistics

/// Draws the pictures of a briefing one after the other, each with its number, name and caption.
struct PictureSequence {
  /// The width and height of the text block of GB/T 9704 in millimetres: no picture is wider, and few are higher.
  private static let textBlock = (width: 156.0, height: 225.0)

  /// The least share of a picture of lines that its panels take.
  private static let leastPlot = 0.45
  /// The steps in which pictures get higher, in millimetres, and how high they get for the sake of their panels: two fit a
  /// page.
  private static let step = 8.0
  static let highestLines = 104.0

  private let drawing: BriefingDrawing
  private let phrases: Phrases
  private var names = FileNames()
  private var colours = ColourAssignment()
  private(set) var drawn: [(caption: String, figure: Figure)] = []

  init(_ drawing: BriefingDrawing, _ phrases: Phrases) {
    self.drawing = drawing
    self.phrases = phrases
  }

  /// Draws a figure: one picture, or several where its bars go on over pages.
  ///
  /// - Parameter make: Makes the figure with the colours of the run.
  /// - Returns: None where there is nothing to draw.
  mutating func pictures(
    named parts: [String], _ make: (_ colours: inout ColourAssignment) throws -> Figure
  ) throws -> [BriefingPicture] {
    var figure: Figure
    do {
      figure = try make(&colours)
    } catch FigureError.noData {
      return []
    }
    figure.name = names.name(parts)
    figure.hasAnnex = true
    let (fitted, scenes) = try fitted(figure)
    let captions = fitted.chart().captions
    let caption = phrases.figureCaption(number: drawn.count + 1, title: captions.title)
    drawn.append((caption, fitted))
    return try scenes.enumerated().map { index, scene in
      let width = Double(scene.size.width) / ChartSize.pointsPerMillimetre
      let isOnly = scenes.count == 1
      return BriefingPicture(
        name: isOnly ? figure.name : "\(figure.name)-\(index + 1)",
        caption: isOnly ? caption : caption + phrases.page(index + 1, of: scenes.count),
        alternativeText: captions.alternativeText ?? captions.title,
        width: min(width, Self.textBlock.width), png: try drawing.draw(scene, fitted, .png),
        svg: try drawing.draw(scene, fitted, .svg))
    }
  }

  /// The figure at the first height that holds it and leaves lines enough of the picture, its own or a larger one of the
  /// same width; else in pages.
  private func fitted(_ figure: Figure) throws -> (Figure, [Scene]) {
    let width = Double(figure.look.size.points.width) / ChartSize.pointsPerMillimetre
    var height = Double(figure.look.size.points.height) / ChartSize.pointsPerMillimetre
    let isOfLines = [.line, .facets].contains(figure.chart().settledKind)
    var taller = figure
    while height < Self.textBlock.height {
      if let scene = try sceneIfItFits(taller),
        !isOfLines || height >= Self.highestLines || scene.plotShare >= Self.leastPlot
      {
        return (taller, [scene])
      }
      height = min(height + Self.step, Self.textBlock.height)
      taller.look.size = ChartSize(width: width, height: height)
    }
    return (taller, try taller.scenes(measurer: drawing.measurer))
  }

  /// The figure laid out; `nil` where its size is too small.
  private func sceneIfItFits(_ figure: Figure) throws -> Scene? {
    do {
      return try figure.scene(measurer: drawing.measurer)
    } catch {
      if case .layout(.doesNotFit) = error { return nil }
      throw error
    }
  }
}
