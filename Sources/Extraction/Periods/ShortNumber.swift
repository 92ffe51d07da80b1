/// A number of one or two digits, or 一 to 十二, as months and days have them.
struct ShortNumber {
  let value: Int
  /// Where its first digit stands.
  let start: Int

  /// The number that ends before an offset; `nil` where none does.
  init?(in scalars: [Unicode.Scalar], before end: Int) {
    var value = 0
    var weight = 1
    var start = end
    while start > 0, end - start < 2 {
      if scalars[start - 1] == "十" {
        // 二十 and more are no months.
        guard start < 2 || scalars[start - 2].digit == nil else { return nil }
        value += 10
        start -= 1
        break
      }
      guard let digit = scalars[start - 1].digit else { break }
      value += digit * weight
      weight *= 10
      start -= 1
    }
    guard start < end else { return nil }
    self.value = value
    self.start = start
  }
}
