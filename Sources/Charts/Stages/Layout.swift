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
      case .tooSmall: return try grown(data, size: size, context: context)
      case .text(let error): throw .text(error)
      }
    }
  }

  /// One attempt at exactly this size.
  func scene(_ data: ChartData, size: Size, context: LayoutContext) throws(FitError) -> Scene {
    let frame = try Frame(captions, size: size, context: context)
    let plot = try Plot.items(data, frame: frame, context: context)
    return Scene(
      size: size, background: context.theme.background, items: frame.items + plot,
      title: captions.title, alternativeText: captions.alternativeText ?? AlternativeText(self).text(data))
  }

  /// A chart of bars at the least greater height that holds it; others are refused.
  private func grown(_ data: ChartData, size: Size, context: LayoutContext) throws(LayoutError) -> Scene {
    let search = SmallestSize { candidate throws(FitError) in
      _ = try scene(data, size: candidate, context: context)
    }
    let smallest: Size?
    do {
      let isBars = [.bar, .groupedBar, .stackedBar].contains(data.kind)
      if isBars, let taller = try search.grown(from: size, to: Self.greatestHeight) {
        return try scene(data, size: taller, context: context)
      }
      smallest = try search.found(from: size)
    } catch {
      if case .text(let cause) = error { throw .text(cause) }
      throw .fitsNoSize(size)
    }
    guard let smallest else { throw .fitsNoSize(size) }
    throw .doesNotFit(size, smallest: smallest)
  }
}
