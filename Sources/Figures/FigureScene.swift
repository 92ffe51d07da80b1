public import Charts
public import Scenes
internal import Statistics

extension Figure {
  /// The theme that the figure names.
  public var theme: Theme { Theme.named(look.theme) ?? .print }

  /// Lays the figure out on one picture at its own size in its own theme.
  ///
  /// - Throws: ``FigureError/layout(_:)`` where it would mislead or does not fit.
  ///
  /// A bound whose number finds no room beside its arrow is told in the note, unless that leaves the drawing too little.
  public func scene(measurer: any TextMeasurer) throws(FigureError) -> Scene {
    var scene: Scene
    do {
      scene = try chart().layout(size: look.size.points, theme: theme, measurer: measurer)
    } catch {
      throw .layout(error)
    }
    var untold = untoldValues(in: scene)
    // A longer note makes the drawing lower, where other numbers may find no room.
    while !untold.isEmpty,
      let told = try? chart(untold: untold).layout(size: look.size.points, theme: theme, measurer: measurer)
    {
      scene = told
      let more = untoldValues(in: told).subtracting(untold)
      if more.isEmpty { break }
      untold.formUnion(more)
    }
    return scene
  }

  /// The values of lines that are no exact numbers and stand without theirs.
  private func untoldValues(in scene: Scene) -> Set<Datum> {
    guard [.line, .facets].contains(settledKind) else { return [] }
    let written = scene.items.filter { item in
      if case .text = item.shape { item.role == .bound || item.role == .valueLabel } else { false }
    }
    let inexact = series.flatMap { series in
      values(of: series).filter { $0.value != nil && $0.qualifier != .exact }.map {
        Datum(series: drawnName(of: series.series), key: String($0.year))
      }
    }
    return Set(inexact).subtracting(written.compactMap(\.datum))
  }

  /// Lays the figure out as ``scene(measurer:)`` does; bars too many for one picture go on over several.
  ///
  /// - Throws: ``FigureError/layout(_:)`` where pages do not help.
  public func scenes(measurer: any TextMeasurer) throws(FigureError) -> [Scene] {
    if [.line, .facets].contains(settledKind) { return [try scene(measurer: measurer)] }
    do {
      return try chart().pages(size: look.size.points, theme: theme, measurer: measurer)
    } catch {
      throw .layout(error)
    }
  }
}
