internal import Scales
internal import Scenes

/// The bars of a panel with their values written at their ends, at the largest scale that holds both.
struct BarRows {
  private(set) var bars: [Item] = []
  private(set) var labels: [Item] = []
  /// Where 0 is on the sheet, along the value axis.
  let zero: Double

  init(
    _ table: BarTable, geometry: BarGeometry, bands: BandScale, data: ChartData, context: LayoutContext
  ) throws(FitError) {
    var written: [[BarLabel]] = []
    var claims: [BarFit.Claim] = []
    // Slots on other pages have their say in the scale too, so that pages can be compared.
    for (index, slot) in table.all.enumerated() {
      let places = BarPlaces(slot, isStacked: table.isStacked, bands: bands, index: index)
      let labels = try Self.labels(
        slot, isStacked: table.isStacked, pitch: geometry.isHorizontal ? .infinity : places.pitch,
        data: data, context: context)
      if table.shown.contains(index) { written.append(labels) }
      for (mark, label) in zip(table.isStacked ? slot.marks.suffix(1) : slot.marks, labels) {
        claims.append(.init(value: mark.tip, room: label.room(isHorizontal: geometry.isHorizontal)))
      }
    }
    guard let fit = BarFit(claims, length: geometry.length) else { throw .tooSmall }
    let origin = geometry.point(along: fit.zero, across: 0)
    zero = geometry.isHorizontal ? origin.x : origin.y
    for (index, slot) in table.slots.enumerated() {
      let shapes = BarPlaces(slot, isStacked: table.isStacked, bands: bands, index: index)
        .shapes(geometry) { fit.distance(of: $0) }
      bars += shapes.flatMap { $0.items(context.theme) }
      let ends = table.isStacked ? Array(shapes.suffix(1)) : shapes
      labels += zip(written[index], ends).flatMap { $0.items($1) }
      if table.isStacked { labels += try PartLabel.items(shapes, data: data, context: context) }
    }
  }

  /// The labels of a slot's bars; one for a stack, its sum.
  static func labels(
    _ slot: BarSlot, isStacked: Bool, pitch: Double, data: ChartData, context: LayoutContext
  ) throws(FitError) -> [BarLabel] {
    var labels: [BarLabel] = []
    let total = isStacked ? StackTotal(slot) : nil
    for mark in isStacked ? Array(slot.marks.suffix(1)) : slot.marks {
      let sum = total.map { total in
        (text: data.measure.text(total.amount, total.qualifier), isBound: total.isBound)
      }
      labels.append(
        try BarLabel(mark, total: sum, pitch: pitch, measure: data.measure, context: context))
    }
    return labels
  }
}

/// Where the bars of one slot stand across the value axis.
struct BarPlaces {
  private let slot: BarSlot
  private let isStacked: Bool
  private let middle: Double
  /// From the middle of one bar to the middle of the next.
  let pitch: Double
  let thickness: Double

  init(_ slot: BarSlot, isStacked: Bool, bands: BandScale, index: Int) {
    self.slot = slot
    self.isStacked = isStacked
    middle = bands.middle(of: index)
    let isSingle = isStacked || slot.marks.count == 1
    pitch = isSingle ? bands.band : bands.band * bands.fill / Double(slot.marks.count)
    thickness = isSingle ? bands.thickness : pitch * HorizontalBars.partFill
  }

  func shapes(_ geometry: BarGeometry, distance: (Double) -> Double) -> [BarShape] {
    let total = isStacked ? StackTotal(slot)?.qualifier : nil
    return slot.marks.enumerated().map { index, mark in
      let step = isStacked ? 0 : Double(index) - Double(slot.marks.count - 1) / 2
      let own = isStacked ? .exact : mark.cell?.qualifier ?? .exact
      let qualifier = index == slot.marks.count - 1 ? total ?? own : own
      return BarShape(
        mark: mark, qualifier: qualifier, geometry: geometry, across: middle + step * pitch,
        thickness: thickness,
        from: distance(mark.base), to: distance(mark.tip))
    }
  }
}
