public import Charts
public import Scenes

extension Figure {
  /// The theme that the figure names.
  public var theme: Theme { Theme.named(look.theme) ?? .print }

  /// Lays the figure out at its own size in its own theme.
  ///
  /// - Throws: ``FigureError/layout(_:)`` where it would mislead or does not fit.
  public func scene(measurer: any TextMeasurer) throws(FigureError) -> Scene {
    do {
      return try chart().layout(size: look.size.points, theme: theme, measurer: measurer)
    } catch {
      throw .layout(error)
    }
  }
}
