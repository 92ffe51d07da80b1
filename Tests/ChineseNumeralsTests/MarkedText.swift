import ChineseNumerals

/// A line whose numerals are marked: `受理⟦1,234⟧件`.
struct MarkedText {
  let text: String
  let numerals: [String]
  let ranges: [Range<Int>]

  init(_ marked: String) {
    var text = ""
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(text.unicodeScalars.count)
      case "⟧": ranges.append(starts.removeLast()..<text.unicodeScalars.count)
      default: text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
    self.ranges = ranges
    let scalars = Array(text.unicodeScalars)
    numerals = ranges.map { range in
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars[range])
      return String(part)
    }
  }
}

/// The numerals of a text as reports are read.
func reportMentions(_ text: String) -> [NumeralMention] {
  NumeralScanner(style: .reports).mentions(in: text)
}

extension NumeralMention {
  /// The value, or the two ends of a range, as a test writes them down.
  var meaning: String {
    if let value { return value.description + (isPercent ? "%" : "") }
    return "\(low?.description ?? "")~\(high?.description ?? "")" + (isPercent ? "%" : "")
  }
}
