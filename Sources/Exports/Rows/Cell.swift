public import Foundation

/// One value of a row, with the type that each format writes in its own way.
public enum Cell: Sendable, Hashable {
  case text(String)
  case integer(Int)
  /// An exact number, written in plain decimal by every format.
  case decimal(Decimal)
  case boolean(Bool)
  /// Several texts in order: a list in JSON, joined with `/` elsewhere.
  case list([String])
  /// No value: an empty cell, and `null` in JSON.
  case missing

  /// The text, or missing where there is none.
  public static func text(orMissing text: String?) -> Cell { text.map(Cell.text) ?? .missing }

  /// The number, or missing where there is none.
  public static func decimal(orMissing value: Decimal?) -> Cell { value.map(Cell.decimal) ?? .missing }

  /// The number, or missing where there is none.
  public static func integer(orMissing value: Int?) -> Cell { value.map(Cell.integer) ?? .missing }

  /// The cell as plain text, as CSV has it before quoting: numbers in plain decimal, missing empty.
  ///
  ///     Cell.list(["天津市", "南开区"]).plainText  // 天津市/南开区
  public var plainText: String {
    switch self {
    case .text(let text): text
    case .integer(let value): String(value)
    case .decimal(let value): value.isFinite ? value.description : ""
    case .boolean(let value): value ? "true" : "false"
    case .list(let items): items.joined(separator: "/")
    case .missing: ""
    }
  }
}
