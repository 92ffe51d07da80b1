public import Scenes

extension Chart {
  /// Lays the chart out: data, then sizes, then places, then the scene.
  ///
  /// The result depends on nothing but the arguments, and nothing is left to measure in it.
  ///
  /// - Parameters:
  ///   - size: The size in points, as of a ``ChartSize``.
  ///   - theme: The colours.
  ///   - measurer: Answers how wide texts are; see ``TextMeasurer``.
  /// - Throws: ``LayoutError``, with the smallest size that would hold the figure where this one does not.
  public func layout(
    size: Size = ChartSize.gongwen.points, theme: Theme = .print, measurer: any TextMeasurer
  ) throws(LayoutError) -> Scene {
    let data: ChartData
    do { data = try ChartData(self) } catch { throw .refused(error) }
    let context = LayoutContext(typesetter: Typesetter(measurer), theme: theme, language: language)
    do {
      return try scene(data, size: size, context: context)
    } catch {
      switch error {
      case .tooSmall: throw try tooSmall(data, size: size, context: context)
      case .text(let error): throw .text(error)
      }
    }
  }

  /// One attempt at exactly this size.
  func scene(_ data: ChartData, size: Size, context: LayoutContext) throws(FitError) -> Scene {
    let frame = try Frame(captions, size: size, context: context)
    let plot = try LinePlot(data, frame: frame, context: context)
    return Scene(
      size: size, background: context.theme.background, items: frame.items + plot.items,
      title: captions.title, alternativeText: captions.alternativeText ?? "")
  }

  private func tooSmall(_ data: ChartData, size: Size, context: LayoutContext) throws(LayoutError)
    -> LayoutError
  {
    let search = SmallestSize { candidate throws(FitError) in
      _ = try scene(data, size: candidate, context: context)
    }
    do {
      guard let smallest = try search.found(from: size) else { return .fitsNoSize(size) }
      return .doesNotFit(size, smallest: smallest)
    } catch {
      switch error {
      case .tooSmall: return .fitsNoSize(size)
      case .text(let error): throw .text(error)
      }
    }
  }
}
