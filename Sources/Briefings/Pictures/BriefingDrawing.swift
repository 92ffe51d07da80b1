public import Figures
public import Scenes

/// How the pictures of a briefing are drawn: measured by one text engine, turned into bytes by a closure.
public struct BriefingDrawing {
  /// Measures the texts.
  public let measurer: any TextMeasurer
  /// Turns the drawing of a figure into a file of a format.
  public let draw: (_ scene: Scene, _ figure: Figure, _ format: FigureFormat) throws -> [UInt8]

  /// Creates a way of drawing.
  public init(
    measurer: any TextMeasurer,
    draw: @escaping (_ scene: Scene, _ figure: Figure, _ format: FigureFormat) throws -> [UInt8]
  ) {
    self.measurer = measurer
    self.draw = draw
  }
}
