internal import ChineseNumerals

/// One thing that was found in the folded text: a word, a number, a stop.
struct Mark {
  enum Kind: UInt8 {
    case term, number, year, month, stop, open, close
  }

  let kind: Kind
  /// The bytes in the folded text.
  let start: Int32
  let end: Int32
  /// The term, the number's place among the mentions, the year, the last month, or the stop's strength.
  let value: Int32
  /// For months: the first one.
  var extra: Int32 = 0
}

/// How much of a pause a stop is.
enum Stop {
  /// 、
  static let list: Int32 = 1
  /// ，and the like.
  static let clause: Int32 = 2
  /// ：
  static let colon: Int32 = 3
  /// ；
  static let semicolon: Int32 = 4
  /// The end of a sentence.
  static let sentence: Int32 = 5
  /// The end of a cell of a row.
  static let cell: Int32 = 6
  /// The end of a line.
  static let line: Int32 = 7
}

/// A number in the text, with its unit.
struct Mention {
  let numeral: Numeral
  /// The bytes of numeral, bounds and unit together in the folded text.
  var start: Int32
  var end: Int32
  /// The way its unit is written, or -1.
  var unit: Int32
  var qualifier: NumeralQualifier
  /// The number of its mark.
  var mark: Int32 = 0
  /// Whether it stands in short quotation marks, as a name does.
  var isName = false
  /// Tens of thousands that the unit of a table's label adds: 4 for 万元.
  var power: Int32 = 0
}
