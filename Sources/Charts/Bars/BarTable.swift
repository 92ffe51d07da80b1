internal import Scenes

/// One bar: a value in its slot, or the lack of one.
struct BarMark {
  let datum: Datum
  let cell: Cell?
  /// Where the bar begins on the value axis: 0, or the top of the parts under it.
  let base: Double
  let style: Int
  let emphasis: Emphasis

  /// Where the bar ends.
  var tip: Double { base + (cell?.value ?? 0) }

  func colour(_ theme: Theme) -> Colour { emphasis == .muted ? theme.muted : theme.style(style).mark }
}

/// What stands side by side under one label.
struct BarSlot {
  /// The name or year.
  let label: String
  let marks: [BarMark]
}

/// The slots of a bar chart and what their bars stand for.
struct BarTable {
  /// What slots are: the years of the span or the series.
  enum Category { case years, series }

  let category: Category
  /// Every slot, on whatever page.
  let all: [BarSlot]
  /// The slots of this page.
  let shown: Range<Int>
  /// The style and name of every bar of a slot, for a legend; empty where slots have one bar.
  let legend: [(style: Int, emphasis: Emphasis, name: String)]
  let isStacked: Bool

  init(_ data: ChartData) {
    isStacked = data.kind == .stackedBar
    if data.kind == .bar, data.rows.count > 1 || data.years.count == 1 {
      category = .series
      all = Self.ranking(data)
      legend = []
    } else if data.rows.count > Chart.mostColoured {
      category = .series
      all = Self.groupsBySeries(data)
      legend = data.years.enumerated().map { index, year in
        (index, .normal, data.partYears.contains(year) ? "\(year)*" : "\(year)")
      }
    } else {
      category = .years
      all = Self.groupsByYear(data, stacked: isStacked)
      legend = data.rows.count == 1 ? [] : data.rows.map { ($0.style, $0.emphasis, $0.label) }
    }
    shown = data.page?.clamped(to: all.indices) ?? all.indices
  }

  var slots: [BarSlot] { Array(all[shown]) }
  var marks: [BarMark] { slots.flatMap(\.marks) }
  /// How many bars stand side by side in a slot.
  var depth: Int { isStacked ? 1 : max(1, slots.map(\.marks.count).max() ?? 1) }

  /// The series of one year, the greatest first unless told otherwise, missing ones last.
  private static func ranking(_ data: ChartData) -> [BarSlot] {
    let year = data.years.upperBound
    let slots = data.rows.map { row in
      let mark = BarMark(
        datum: row.datum(year), cell: row.cells[row.cells.count - 1], base: 0, style: row.style,
        emphasis: row.emphasis)
      return BarSlot(label: starred(row.label, [mark]), marks: [mark])
    }
    return ordered(slots, data.order)
  }

  private static func groupsBySeries(_ data: ChartData) -> [BarSlot] {
    let slots = data.rows.map { row in
      let marks = data.years.enumerated().map { index, year in
        BarMark(
          datum: row.datum(year), cell: row.cells[index], base: 0, style: index, emphasis: row.emphasis)
      }
      return BarSlot(label: row.label, marks: marks)
    }
    return ordered(slots, data.order)
  }

  private static func groupsByYear(_ data: ChartData, stacked: Bool) -> [BarSlot] {
    data.years.enumerated().map { index, year in
      var base = 0.0
      let marks = data.rows.map { row in
        let cell = row.cells[index]
        defer { if stacked { base += cell?.value ?? 0 } }
        return BarMark(
          datum: row.datum(year), cell: cell, base: base, style: row.style, emphasis: row.emphasis)
      }
      return BarSlot(label: starred(String(year), marks), marks: marks)
    }
  }

  /// The label, starred where a bar covers only part of its year.
  private static func starred(_ label: String, _ marks: [BarMark]) -> String {
    marks.contains { $0.cell?.isPartYear == true } ? label + "*" : label
  }

  /// Slots by their last bar; the sort is stable, so equal ones keep the order given.
  private static func ordered(_ slots: [BarSlot], _ order: Chart.Order) -> [BarSlot] {
    guard order == .descending else { return slots }
    let keys = slots.map { $0.marks.last?.cell?.value ?? -.infinity }
    return slots.indices.sorted { (keys[$0], $1) > (keys[$1], $0) }.map { slots[$0] }
  }
}
