public import Scenes

extension Chart {
  /// The greatest height that a bar chart grows to by itself, in millimetres.
  static let greatestHeight = 225.0

  /// Lays the chart out as ``layout(size:theme:measurer:)`` does; bars too many for one sheet go on over several.
  ///
  /// The pages of a chart share their size and their scale, and their titles are numbered.
  ///
  /// - Throws: ``LayoutError`` where pages do not help.
  public func pages(
    size: Size = ChartSize.gongwen.points, theme: Theme = .print, measurer: any TextMeasurer
  ) throws(LayoutError) -> [Scene] {
    do {
      return [try layout(size: size, theme: theme, measurer: measurer)]
    } catch {
      switch error {
      case .doesNotFit, .fitsNoSize:
        let context = LayoutContext(typesetter: Typesetter(measurer), theme: theme, language: language)
        if let pages = try divided(size: size, context: context) { return pages }
      case .refused, .text: break
      }
      throw error
    }
  }

  /// The fewest pages that hold all bars, `nil` where the chart has no bars to divide.
  private func divided(size: Size, context: LayoutContext) throws(LayoutError) -> [Scene]? {
    let data: ChartData
    do { data = try ChartData(self) } catch { throw .refused(error) }
    guard [.bar, .groupedBar].contains(data.kind) else { return nil }
    let table = BarTable(data)
    guard table.category == .series, table.all.count > 1 else { return nil }
    for count in 2...table.all.count {
      let chunk = (table.all.count + count - 1) / count
      let parts = stride(from: 0, to: table.all.count, by: chunk).map {
        $0..<min($0 + chunk, table.all.count)
      }
      let heights = SmallestSize { candidate throws(FitError) in
        for (index, part) in parts.enumerated() {
          _ = try page(part, numbered: index + 1, of: parts.count, data, size: candidate, context: context)
        }
      }
      do {
        guard let taller = try heights.grown(from: size, to: Self.greatestHeight) else { continue }
        var pages: [Scene] = []
        for (index, part) in parts.enumerated() {
          pages.append(
            try page(part, numbered: index + 1, of: parts.count, data, size: taller, context: context))
        }
        return pages
      } catch {
        throw .text(error)
      }
    }
    return nil
  }

  private func page(
    _ part: Range<Int>, numbered number: Int, of count: Int, _ data: ChartData, size: Size,
    context: LayoutContext
  ) throws(FitError) -> Scene {
    var chart = self
    var data = data
    data.page = part
    chart.captions.title += language.bracketed("\(number)/\(count)")
    return try chart.scene(data, size: size, context: context)
  }
}
