internal import Foundation
internal import GRDB
internal import Statistics

/// The exact value of an observation in a column: an integer where it is one, else its decimal digits as text.
enum ValueColumn {
  static func bind(_ value: Decimal, to row: inout RowInsertion) {
    if let number = CompactDecimal(value) {
      if let integer = number.integer { row.bind(integer) } else { row.bind(number.description) }
    } else {
      row.bind(value.description)
    }
  }

  /// The value; `nil` where the column holds none of ours.
  static func decode(_ column: DatabaseValue) -> Decimal? {
    switch column.storage {
    case .int64(let integer): Decimal(integer)
    case .string(let digits): Decimal(string: digits)
    case .null, .double, .blob: nil
    }
  }
}
