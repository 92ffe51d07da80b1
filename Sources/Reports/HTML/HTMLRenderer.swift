/// Writes the elements of a page as lines of text.
struct HTMLRenderer {
  let page: HTMLPage
  /// Whether an element is left out with all that it holds.
  let isLeftOut: (Int) -> Bool
  private(set) var writer = LineWriter()

  init(_ page: HTMLPage, leavingOut isLeftOut: @escaping (Int) -> Bool) {
    self.page = page
    self.isLeftOut = isLeftOut
  }

  /// Writes an element and all in it, without recursion: elements may be nested deeper than the stack.
  mutating func render(_ root: Int) {
    var ends: [Int] = []
    var index = root
    let end = page.nodes[root].end
    while index < end {
      closeLines(&ends, before: index)
      let node = page.nodes[index]
      if node.tag == .text {
        writer.append(page.characters[node.text])
        index += 1
      } else if isLeftOut(index) {
        index = node.end
      } else if node.tag == .table, let table = HTMLTable(page, index, leavingOut: isLeftOut) {
        write(table)
        index = node.end
      } else {
        if node.tag.breaksLine {
          writer.breakLine()
          ends.append(node.end)
        }
        index += 1
      }
    }
    writer.breakLine()
  }

  private mutating func closeLines(_ ends: inout [Int], before index: Int) {
    while let end = ends.last, end <= index {
      ends.removeLast()
      writer.breakLine()
    }
  }

  private mutating func write(_ table: HTMLTable) {
    for row in table.rows where row.contains(where: { !$0.isEmpty }) {
      writer.breakLine()
      for (column, cell) in row.enumerated() {
        if column > 0 { writer.appendTab() }
        writer.append(cell)
      }
      writer.breakLine()
    }
  }
}
