/// How a kind of record becomes a row: each column with the cell that it takes of a record.
///
///     RowLayout.metrics.table(of: catalogue.metrics)
public struct RowLayout<Record>: Sendable {
  /// A column and the cell it takes of a record.
  public struct Entry: Sendable {
    /// The column.
    public let column: Column
    /// The cell of a record.
    public let cell: @Sendable (Record) -> Cell

    /// Creates a column with its cells.
    public init(_ name: String, _ kind: Column.Kind = .text, cell: @escaping @Sendable (Record) -> Cell) {
      self.column = Column(name, kind)
      self.cell = cell
    }
  }

  /// The columns with their cells, in order.
  public let entries: [Entry]

  /// Creates a layout of columns in order.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// The columns, in order.
  public var columns: [Column] { entries.map(\.column) }

  /// The row of a record.
  public func row(of record: Record) -> [Cell] { entries.map { $0.cell(record) } }

  /// The table of records at hand.
  public func table(of records: some Sequence<Record>) -> RowTable {
    RowTable(columns: columns, rows: records.lazy.map(row(of:)))
  }

  /// The table of records that `produce` hands over one by one, as from a database cursor.
  public func table(
    streaming produce: @escaping (_ emit: (Record) throws -> Void) throws -> Void
  ) -> RowTable {
    RowTable(columns: columns) { emit in try produce { try emit(row(of: $0)) } }
  }
}
