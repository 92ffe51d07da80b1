internal import GRDB
internal import Statistics

/// Where the metrics asked for stand, by the numbers that metrics have in the store.
struct MetricColumns {
  let metrics: [Metric]
  /// The position in `metrics` of a metric's number; -1 for those that are not asked for.
  let column: [Int]
  /// The number of the metric that a column's rate is a share of.
  let denominator: [Int?]

  init(_ metrics: [Metric], in db: Database) throws {
    let known = try StoredMetric.all(db)
    var column = [Int](repeating: -1, count: Int(known.values.map(\.id).max() ?? 0) + 1)
    for (position, metric) in metrics.enumerated() {
      if let number = known[metric.id]?.id { column[Int(number)] = position }
    }
    self.metrics = metrics
    self.column = column
    denominator = metrics.map { $0.denominator.flatMap { known[$0] }.map { Int($0.id) } }
  }
}

/// The cells of one place and year, to be added where their metrics belong.
struct RowCells {
  private let columns: MetricColumns
  private var cells: [CellBlock.Cell] = []
  /// By the metrics' numbers: the position of the metric's cell; -1 where there is none.
  private var position: [Int]

  init(_ columns: MetricColumns) {
    self.columns = columns
    position = Array(repeating: -1, count: columns.column.count)
  }

  mutating func read(_ bytes: UnsafeRawBufferPointer) {
    for cell in cells { position[cell.metric] = -1 }
    cells.removeAll(keepingCapacity: true)
    var reader = CellBlock.Reader(bytes)
    while let cell = reader.next() {
      guard cell.metric < position.count else { continue }
      position[cell.metric] = cells.count
      cells.append(cell)
    }
  }

  /// Adds every cell to the value of its metric's column; the first column is at `base`.
  func add(to values: inout [RollUpValue], from base: Int) {
    for cell in cells {
      let column = columns.column[cell.metric]
      guard column >= 0 else { continue }
      let weight = columns.denominator[column].map { position[$0] }.flatMap { $0 < 0 ? nil : cells[$0] }
      switch (cell.number, weight?.number) {
      case (.compact(let number), .compact(let count)):
        values[base + column].add(
          number, cell.qualifier, months: cell.months, weight: weight.map { (count, $0.qualifier) })
      case (.compact(let number), nil):
        values[base + column].add(number, cell.qualifier, months: cell.months, weight: nil)
      default: values[base + column].add(cell.yearValue, weight: weight?.yearValue)
      }
    }
  }
}
