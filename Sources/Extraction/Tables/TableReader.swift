internal import ChineseNumerals

/// A number in a table with the cells that say what it is.
struct TableValue {
  let mention: Int
  /// The label of its row and, where the columns are metrics, of its column.
  let label: Cell
  let unit: Int
  let power: Int
  /// The year of its column, or `nil`.
  let year: Int?
  let bytes: Range<Int>
  /// The first mark of the table, whose labels tell what the later ones speak of.
  let first: Int
}

/// Reads tables that were flattened to lines, one cell or one row a line.
struct TableReader {
  private let cells: [Cell]
  /// The whole numbers without a unit, by their mentions.
  private var numerals: [Int: Int] = [:]

  init(_ passage: Passage, _ text: UnsafeBufferPointer<UInt8>) {
    let reader = CellReader(passage: passage, text: text)
    var cells: [Cell] = []
    var start = 0
    var byteStart = 0
    for index in 0...passage.marks.count {
      let isEnd = index == passage.marks.count
      guard isEnd || (passage.marks[index].kind == .stop && passage.marks[index].value >= Stop.cell) else {
        continue
      }
      let byteEnd = isEnd ? text.count : Int(passage.marks[index].start)
      if byteEnd > byteStart, !Self.isRule(text, byteStart..<byteEnd) {
        var cell = reader.cell(start..<index, byteStart..<byteEnd)
        cell.startsLine = start == 0 || passage.marks[start - 1].value == Stop.line
        cells.append(cell)
        if case .value(let mention) = cell.kind, passage.mentions[mention].unit < 0 {
          numerals[mention] = passage.mentions[mention].numeral.value?.integer
        }
      }
      start = index + 1
      byteStart = isEnd ? text.count : Int(passage.marks[index].end)
    }
    self.cells = cells
  }

  /// Whether a cell is a line drawn with signs, as between the header and the rows of |---|---|.
  private static func isRule(_ text: UnsafeBufferPointer<UInt8>, _ bytes: Range<Int>) -> Bool {
    bytes.count > 2 && bytes.allSatisfy { [0x2D, 0x3A, 0x3D, 0x20].contains(text[$0]) }
  }

  /// The numbers of all tables.
  func values() -> [TableValue] {
    var found: [TableValue] = []
    var start = 0
    while start < cells.count {
      var end = start
      while end < cells.count, cells[end].kind != .text { end += 1 }
      if end > start { found += values(in: start..<end) }
      start = end + 1
    }
    return found
  }

  /// The numbers of one run of cells: rows of a label and one or more values.
  private func values(in run: Range<Int>) -> [TableValue] {
    var found: [TableValue] = []
    var index = run.lowerBound
    var header = 0..<0
    while index < run.upperBound {
      if let row = rowWithoutLabel(index, run) {
        let above = self.header(before: index, columns: row.count, run)
        if !above.isEmpty {
          found += self.row(
            label: above.lowerBound, Array(row), unit: nil, above,
            first: cells[run.lowerBound].marks.lowerBound)
        }
        index = row.upperBound
        continue
      }
      guard isLabel(index), let values = valuesBehind(index, run) else {
        index += 1
        continue
      }
      let above = self.header(before: index, columns: values.cells.count, run)
      // A row with a single value, as before a dash, goes on with the table; one of another width begins a new one.
      if !above.isEmpty || (values.cells.count > 1 && header.count != values.cells.count) { header = above }
      found += row(
        label: index, values.cells, unit: values.unit,
        header.count == values.cells.count ? header : index..<index,
        first: cells[run.lowerBound].marks.lowerBound)
      index = (values.cells.last ?? index) + 1
    }
    return found
  }

  /// The value cells that follow a label, a cell with their unit between or behind allowed.
  private func valuesBehind(_ label: Int, _ run: Range<Int>) -> (cells: [Int], unit: Int?)? {
    var index = label + 1
    var unit: Int?
    let isRow = !cells[label].startsLine || (index < run.upperBound && !cells[index].startsLine)
    if index < run.upperBound, isUnit(index) {
      unit = index
      index += 1
    }
    var values: [Int] = []
    while index < run.upperBound, isValue(index), !(isRow && cells[index].startsLine) {
      values.append(index)
      index += 1
    }
    if !isRow, values.count > 1, isSerial(values[values.count - 1], behind: label, run) {
      values.removeLast()
    }
    if unit == nil, values.count == 1, index < run.upperBound, isUnit(index) { unit = index }
    return values.isEmpty ? nil : (values, unit)
  }

  /// The values that make up a row by themselves, under a row of headers: 12 | 30 | 1753.79.
  private func rowWithoutLabel(_ index: Int, _ run: Range<Int>) -> Range<Int>? {
    guard isValue(index), cells[index].startsLine else { return nil }
    var end = index + 1
    while end < run.upperBound, isValue(end), !cells[end].startsLine { end += 1 }
    return end > index + 1 ? index..<end : nil
  }

  /// Whether a value only numbers the next row, as the one before the label numbers this.
  private func isSerial(_ value: Int, behind label: Int, _ run: Range<Int>) -> Bool {
    guard label > run.lowerBound, case .value(let own) = cells[label - 1].kind,
      case .value(let next) = cells[value].kind, value + 1 < run.upperBound, isLabel(value + 1),
      let first = numerals[own], let second = numerals[next]
    else { return false }
    return second == first + 1
  }

  /// The header cells of the value columns, which stand right before the first row's label.
  private func header(before label: Int, columns: Int, _ run: Range<Int>) -> Range<Int> {
    let start = label - columns
    guard start >= run.lowerBound else { return label..<label }
    let range = start..<label
    let isHeader = range.allSatisfy { isLabel($0) || isYear($0) }
    return isHeader ? range : label..<label
  }

  private func row(label: Int, _ values: [Int], unit: Int?, _ header: Range<Int>, first: Int) -> [TableValue]
  {
    var found: [TableValue] = []
    for (column, cell) in values.enumerated() {
      guard case .value(let mention) = cells[cell].kind else { continue }
      var named = cells[label]
      var year: Int?
      if column < header.count {
        let head = cells[header.lowerBound + column]
        if case .year(let given) = head.kind {
          year = given
        } else if values.count > 1, !head.namesResult {
          named = head
        }
      } else if column > 0 {
        continue
      }
      var written = named.unit
      var power = named.power
      if let unit, case .unit(let given, let scale) = cells[unit].kind { (written, power) = (given, scale) }
      found.append(
        TableValue(
          mention: mention, label: named, unit: written, power: power, year: year,
          bytes: min(named.bytes.lowerBound, cells[cell].bytes.lowerBound)..<cells[cell].bytes.upperBound,
          first: first))
    }
    return found
  }

  private func isLabel(_ index: Int) -> Bool { cells[index].kind == .label }

  private func isValue(_ index: Int) -> Bool {
    switch cells[index].kind {
    case .value, .blank: true
    default: false
    }
  }

  private func isUnit(_ index: Int) -> Bool {
    if case .unit = cells[index].kind { return true }
    return false
  }

  private func isYear(_ index: Int) -> Bool {
    if case .year = cells[index].kind { return true }
    return false
  }
}
