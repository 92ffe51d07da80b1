internal import Charts
internal import Figures
internal import Phrases
internal import Scenes
internal import Statistics

/// Draws the pictures of a briefing one after the other, each with its number, name and caption.
struct PictureSequence {
  /// The width and height of the text block of GB/T 9704 in millimetres: no picture is wider, and few are higher.
  private static let textBlock = (width: 156.0, height: 225.0)

  private let drawing: BriefingDrawing
  private let phrases: Phrases
  private var names = FileNames()
  private var colours = ColourAssignment()
  private(set) var drawn: [(caption: String, figure: Figure)] = []

  init(_ drawing: BriefingDrawing, _ phrases: Phrases) {
    self.drawing = drawing
    self.phrases = phrases
  }

  /// Draws a picture.
  ///
  /// - Parameter make: Makes the figure with the colours of the run.
  /// - Returns: `nil` where there is nothing to draw.
  mutating func picture(
    named parts: [String], _ make: (_ colours: inout ColourAssignment) throws -> Figure
  ) throws -> BriefingPicture? {
    let figure: Figure
    do {
      figure = try make(&colours)
    } catch FigureError.noData {
      return nil
    }
    let (fitted, scene) = try fitted(figure)
    let captions = fitted.chart().captions
    let caption = phrases.figureCaption(number: drawn.count + 1, title: captions.title)
    drawn.append((caption, fitted))
    let width = Double(fitted.look.size.points.width) / ChartSize.pointsPerMillimetre
    return BriefingPicture(
      name: names.name(parts), caption: caption, alternativeText: captions.alternativeText ?? captions.title,
      width: min(width, Self.textBlock.width), png: try drawing.draw(scene, fitted, .png),
      svg: try drawing.draw(scene, fitted, .svg))
  }

  /// The figure at the first height that holds it, its own or a larger one of the same width.
  private func fitted(_ figure: Figure) throws -> (Figure, Scene) {
    let width = Double(figure.look.size.points.width) / ChartSize.pointsPerMillimetre
    var height = Double(figure.look.size.points.height) / ChartSize.pointsPerMillimetre
    var figure = figure
    while height < Self.textBlock.height {
      if let scene = try sceneIfItFits(figure) { return (figure, scene) }
      height = min((height * 1.25).rounded(.up), Self.textBlock.height)
      figure.look.size = ChartSize(width: width, height: height)
    }
    return (figure, try figure.scene(measurer: drawing.measurer))
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
