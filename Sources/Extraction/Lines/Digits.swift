extension Unicode.Scalar {
  /// The value of a digit of either width or a Chinese one; `nil` for other characters.
  var digit: Int? {
    switch self {
    case "0"..."9": Int(value - Unicode.Scalar("0").value)
    case "０"..."９": Int(value - Unicode.Scalar("０").value)
    case "〇", "○", "零": 0
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  /// Whether it is a digit of either width.
  var isArabicDigit: Bool { ("0"..."9").contains(self) || ("０"..."９").contains(self) }
}
