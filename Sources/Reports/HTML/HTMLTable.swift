/// A table of data: rows of cells, with an empty cell wherever a cell spans more than one row or column.
struct HTMLTable {
  /// The text of the cells, row by row.
  private(set) var rows: [[[UInt8]]] = []

  /// A cell with more text than this is a page's layout or a document's frame, not data.
  private static let longestCell = 2000
  private static let mostColumns = 200

  /// Reads the table at `table`; `nil` if it only arranges other things: one column, a table within, long cells.
  init?(_ page: HTMLPage, _ table: Int, leavingOut isLeftOut: @escaping (Int) -> Bool) {
    let inside = (table + 1)..<page.nodes[table].end
    guard !inside.contains(where: { page.nodes[$0].tag == .table }) else { return nil }
    var spans: [Int: Int] = [:]
    var index = inside.lowerBound
    while index < inside.upperBound {
      if isLeftOut(index) {
        index = page.nodes[index].end
        continue
      }
      if page.nodes[index].tag == .tr {
        guard let row = Self.row(page, index, &spans, isLeftOut) else { return nil }
        rows.append(row)
      }
      index += 1
    }
    guard rows.contains(where: { row in row.count { !$0.isEmpty } > 1 }) else { return nil }
  }

  /// The cells of a row; `nil` if one is too long for data.
  private static func row(
    _ page: HTMLPage, _ row: Int, _ spans: inout [Int: Int], _ isLeftOut: @escaping (Int) -> Bool
  ) -> [[UInt8]]? {
    var cells: [[UInt8]] = []
    for child in page.children(of: row) where [.td, .th].contains(page.nodes[child].tag) {
      skipSpanned(&cells, &spans)
      guard let text = cell(page, child, isLeftOut) else { return nil }
      let attributes = page.attributes(of: child)
      for column in 0..<attributes.columns where cells.count < mostColumns {
        if attributes.rows > 1 { spans[cells.count] = attributes.rows - 1 }
        cells.append(column == 0 ? text : [])
      }
    }
    skipSpanned(&cells, &spans)
    return cells
  }

  /// Adds empty cells where a cell of an earlier row reaches down.
  private static func skipSpanned(_ cells: inout [[UInt8]], _ spans: inout [Int: Int]) {
    while let left = spans[cells.count], left > 0 {
      spans[cells.count] = left - 1
      cells.append([])
    }
  }

  /// The text of a cell on one line; `nil` if it is too long for data.
  private static func cell(_ page: HTMLPage, _ cell: Int, _ isLeftOut: @escaping (Int) -> Bool) -> [UInt8]? {
    var renderer = HTMLRenderer(page, leavingOut: isLeftOut)
    renderer.render(cell)
    guard renderer.writer.utf8.count <= longestCell else { return nil }
    return renderer.writer.utf8.dropLast().map { $0 == UInt8(ascii: "\n") ? 0x20 : $0 }
  }
}
