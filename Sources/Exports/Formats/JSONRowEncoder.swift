import Foundation

/// Writes rows as JSON objects, one a line, with the columns' names as keys in their order.
struct JSONRowEncoder: RowEncoder {
  /// Whether the objects stand in one array.
  let isArray: Bool
  /// What stands before each value: the brace or comma, and the key.
  private let keys: [[UInt8]]
  private var isFirst = true

  init(columns: [Column], isArray: Bool) {
    self.isArray = isArray
    keys = columns.enumerated().map { number, column in
      var key = Array((number == 0 ? "{" : ", ").utf8)
      JSONText.append(column.name, into: &key)
      return key + Array(": ".utf8)
    }
  }

  func begin(into bytes: inout [UInt8]) {
    if isArray { bytes += "[".utf8 }
  }

  mutating func append(_ row: [Cell], into bytes: inout [UInt8]) {
    if isArray { bytes += (isFirst ? "\n" : ",\n").utf8 }
    isFirst = false
    if keys.isEmpty { bytes += "{".utf8 }
    for (key, cell) in zip(keys, row) {
      bytes += key
      append(cell, into: &bytes)
    }
    bytes += (isArray ? "}" : "}\n").utf8
  }

  func end(into bytes: inout [UInt8]) {
    guard isArray else { return }
    bytes += (isFirst ? "]\n" : "\n]\n").utf8
  }

  private func append(_ cell: Cell, into bytes: inout [UInt8]) {
    switch cell {
    case .text(let text): JSONText.append(text, into: &bytes)
    case .decimal(let value) where !value.isFinite: bytes += "null".utf8
    case .integer, .decimal, .boolean: bytes += cell.plainText.utf8
    case .missing: bytes += "null".utf8
    case .list(let items):
      bytes += "[".utf8
      for (number, item) in items.enumerated() {
        if number > 0 { bytes += ", ".utf8 }
        JSONText.append(item, into: &bytes)
      }
      bytes += "]".utf8
    }
  }
}
