/// A number as it is read, before what stands beside it (a sign, 分之, %) is taken into account.
struct Amount {
  /// The number, or its lower end if there is an ``upper``; nil if it has too many digits.
  var value: ExactDecimal?
  /// The upper end of neighbouring digits: the 40 of 三四十.
  var upper: ExactDecimal?
  /// The bytes behind the number.
  var end: Int
  var qualifier: NumeralQualifier = .exact
  var form: NumeralForm = []
  /// The power of ten of the 万, 亿 or 兆 that the number ends with; 0 if it does not.
  var finalScale = 0
  /// Characters that the number is made of, as far as its readers care: 1 for a single Chinese digit.
  var glyphs = 0

  var isChinese: Bool { form.contains(.chinese) }
}
