/// What a character means inside a numeral.
///
/// Kinds before ``lastStart`` may begin a numeral; the rest only continue one.
enum GlyphKind: UInt8 {
  case none
  /// 0–9 and ０–９.
  case digit
  /// 〇 to 九 with their banking forms.
  case chineseDigit
  /// 两, 俩: a 2 that counts but does not stand among other digits.
  case pair
  /// 十, 百, 千, 万, 亿, 兆; the value is the power of ten.
  case scale
  /// 几.
  case few
  /// 数.
  case several
  /// 半.
  case half
  /// 对, as in 打对折.
  case fold
  /// 负, - and －.
  case minus
  /// A full stop before a digit.
  case stop
  /// The colon of an address on the web.
  case colon
  /// 点.
  case point
  /// 余, 多, 来.
  case more
  /// A character that a counter or a unit may begin with: 件, 户, 次.
  case counter

  static let lastStart = GlyphKind.colon
}

/// A character of the text with its meaning.
struct Glyph {
  var kind: GlyphKind
  /// The digit, or the power of ten of a scale.
  var value: Int
  /// Bytes of the character; 0 at the end of the text.
  var length: Int

  static let end = Glyph(kind: .none, value: 0, length: 0)
}

/// The meaning of every character of the basic plane, one byte each: the kind and the value.
enum GlyphTable {
  static let cells: [UInt8] = {
    var cells = [UInt8](repeating: 0, count: 0x10000)
    func set(_ characters: String, _ kind: GlyphKind, _ value: UInt8) {
      for scalar in characters.unicodeScalars {
        cells[Int(scalar.value)] = kind.rawValue << 4 | value
      }
    }
    for (value, characters) in digits.enumerated() { set(characters, .chineseDigit, UInt8(value)) }
    for value in 0..<10 {
      cells[0x30 + value] = GlyphKind.digit.rawValue << 4 | UInt8(value)
      cells[0xFF10 + value] = GlyphKind.digit.rawValue << 4 | UInt8(value)
    }
    for (power, characters) in scales { set(characters, .scale, power) }
    set("两兩俩倆", .pair, 2)
    set("几幾", .few, 0)
    set("数數", .several, 0)
    set("半", .half, 0)
    set("对對", .fold, 0)
    set("负負-－−", .minus, 0)
    set(".．", .stop, 0)
    set(":", .colon, 0)
    set("点點", .point, 0)
    set("余餘多来來", .more, 0)
    for scalar in Counters.characters.unicodeScalars where cells[Int(scalar.value)] == 0 {
      cells[Int(scalar.value)] = GlyphKind.counter.rawValue << 4
    }
    return cells
  }()

  private static let digits = [
    "〇零○", "一壹壱弌", "二贰貳弐弍", "三叁叄參弎", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖",
  ]
  private static let scales: [(UInt8, String)] = [
    (1, "十拾"), (2, "百佰"), (3, "千仟"), (4, "万萬"), (8, "亿億"), (12, "兆"),
  ]
}
