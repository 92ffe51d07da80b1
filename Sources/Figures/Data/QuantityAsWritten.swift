internal import Statistics

extension Provenance {
  private static let boundsBefore = [
    "不少于", "不低于", "不超过", "不足", "不到", "超过", "将近", "接近", "大约", "逾", "超", "近", "约",
  ]
  private static let boundsAfter = ["以上", "以下", "左右", "余", "多"]
  /// The characters that counters and scales are written with.
  private static let counters = Set("万亿件批人次元车处份平方米场个条起宗例名家户台辆期堂册张本项间栋亩组%％㎡".unicodeScalars)
  private static let longestCounter = 5

  /// The number with its bound and its counter as the sentence has them, as in 逾3000人次, in one line.
  var quantityAsWritten: String {
    let scalars = Array(sentence.unicodeScalars)
    let start = span.lowerBound - sentenceSpan.lowerBound
    let end = span.upperBound - sentenceSpan.lowerBound
    let number = number.filter { !$0.isNewline }
    guard start >= 0, start < end, end <= scalars.count else { return number }
    let before = String(String.UnicodeScalarView(scalars[..<start]))
    let bound = Self.boundsBefore.first { before.hasSuffix($0) } ?? ""
    return bound + number + Self.tail(String(String.UnicodeScalarView(scalars[end...])))
  }

  /// Bounds and counters right after a number.
  private static func tail(_ text: String) -> String {
    var rest = Substring(text)
    var tail = ""
    func takeBound() {
      guard let bound = boundsAfter.first(where: { rest.hasPrefix($0) }) else { return }
      tail += bound
      rest = rest.dropFirst(bound.count)
    }
    takeBound()
    let counter = rest.unicodeScalars.prefix(while: counters.contains).prefix(longestCounter)
    tail += String(counter)
    rest = Substring(rest.unicodeScalars.dropFirst(counter.count))
    takeBound()
    return tail
  }
}
