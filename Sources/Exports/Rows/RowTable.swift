/// Rows under named columns, produced one after another so that a table may be larger than memory.
///
///     let table = RowTable(columns: [Column("place"), Column("cases", .integer)],
///       rows: [[.text("澄湖区"), .integer(412)]])
///     RowWriter(format: .csv).text(of: table)  // place,cases⏎澄湖区,412⏎
public struct RowTable {
  /// Takes the next row; it throws where the row cannot be written.
  public typealias Emit = (_ row: [Cell]) throws -> Void

  /// The columns; every row has a cell for each.
  public let columns: [Column]
  private let produce: (Emit) throws -> Void

  /// Makes a table of rows at hand.
  public init(columns: [Column], rows: some Sequence<[Cell]>) {
    self.init(columns: columns) { emit in
      for row in rows { try emit(row) }
    }
  }

  /// Makes a table of rows that `produce` hands over one by one, as from a database cursor.
  public init(columns: [Column], streaming produce: @escaping (_ emit: Emit) throws -> Void) {
    self.columns = columns
    self.produce = produce
  }

  /// Hands every row to `body`, in order.
  ///
  /// - Throws: What the source of the rows or `body` throws.
  public func forEachRow(_ body: Emit) throws { try produce(body) }
}
