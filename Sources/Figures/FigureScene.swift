public import Charts
public import Scenes

extension Figure {
  /// The theme that the figure names.
  public var theme: Theme { Theme.named(look.theme) ?? .print }

  /// Lays the figure out on one picture at its own size in its own theme.
  ///
  /// - Throws: ``FigureError/layout(_:)`` where it would mislead or does not fit.
  public func scene(measurer: any TextMeasurer) throws(FigureError) -> Scene {
    do {
      return try chart().layout(size: look.size.points, theme: theme, measurer: measurer)
    } catch {
      throw .layout(error)
    }
  }

  /// Lays the figure out as ``scene(measurer:)`` does; bars too many for one picture go on over several.
  ///
  /// - Throws: ``FigureError/layout(_:)`` where pages do not help.
  public func scenes(measurer: any TextMeasurer) throws(FigureError) -> [Scene] {
    do {
      return try chart().pages(size: look.size.points, theme: theme, measurer: measurer)
    } catch {
      throw .layout(error)
    }
  }
}
