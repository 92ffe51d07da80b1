/// A numeral with its unit and the bound words before and behind it.
public struct QualifiedNumeral: Sendable, Hashable {
  /// The numeral itself.
  public let numeral: Numeral
  /// The bytes of the counter or unit, empty if there is none.
  public let unit: Range<Int>
  /// The qualifier of the numeral itself, or else of the word behind it, behind its unit, or before it.
  public let qualifier: NumeralQualifier
  /// The least that is meant; nil if there is no lower bound.
  public let low: ExactDecimal?
  /// The most that is meant; nil if there is no upper bound.
  public let high: ExactDecimal?

  /// Looks around a numeral: `逾20万元`, `1200余户`, `10件以上`.
  public init(_ numeral: Numeral, in bytes: UnsafeBufferPointer<UInt8>) {
    self = GlyphTable.cells.withUnsafeBufferPointer { cells in
      let text = NumeralText(bytes: bytes, cells: cells)
      return QualifiedNumeral(numeral, in: NumeralGrammar(text: text, style: .reports))
    }
  }

  private init(_ numeral: Numeral, in grammar: NumeralGrammar) {
    let text = grammar.text
    let behind = BoundWord.after(numeral.end, in: text)
    let unit = grammar.counter(at: text.skippingBlanks(behind?.range.upperBound ?? numeral.end))
    let qualifier =
      if numeral.qualifier != .exact {
        numeral.qualifier
      } else if let behind {
        behind.qualifier
      } else if !unit.isEmpty, let word = BoundWord.after(unit.upperBound, in: text), !word.isAttached {
        word.qualifier
      } else if let word = BoundWord.before(numeral.start, in: text) {
        word.qualifier
      } else {
        numeral.isRange ? NumeralQualifier.approx : .exact
      }
    self.numeral = numeral
    self.unit = unit
    self.qualifier = qualifier
    (low, high) = Self.interval(of: numeral, qualifier)
  }

  private static func interval(
    of numeral: Numeral, _ qualifier: NumeralQualifier
  ) -> (low: ExactDecimal?, high: ExactDecimal?) {
    guard let value = numeral.value else { return (numeral.low, numeral.high) }
    switch qualifier {
    case .exact: return (value, value)
    case .atLeast: return (value, nil)
    case .atMost: return (nil, value)
    case .approx: return (nil, nil)
    }
  }
}
