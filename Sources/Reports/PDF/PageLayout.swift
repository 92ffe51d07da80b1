/// A word on a page, in points from the upper left corner.
struct PlacedWord {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double
  var text: String

  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }
}

/// A page as its words.
struct PlacedPage {
  let number: Int
  let height: Double
  var words: [PlacedWord] = []
}

/// Words that stand side by side.
struct PlacedRow {
  /// The words from left to right.
  let words: [PlacedWord]
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double

  init(_ words: [PlacedWord]) {
    self.words = words.sorted { $0.left < $1.left }
    left = words.map(\.left).min() ?? 0
    right = words.map(\.right).max() ?? 0
    top = words.map(\.top).min() ?? 0
    bottom = words.map(\.bottom).max() ?? 0
  }

  /// The height of its line, which is about 1.3 times the size of its type.
  var height: Double { bottom - top }

  /// The width of a Chinese character in it, taken from the words themselves.
  var em: Double {
    let widths = words.map { $0.right - $0.left }.reduce(0, +)
    let characters = words.map { word in word.text.unicodeScalars.map { $0.isASCII ? 0.5 : 1 }.reduce(0, +) }
    let count = characters.reduce(0, +)
    return count > 0 && widths > 0 ? min(widths / count, height) : height
  }

  /// Whether words stand so far apart that they are cells of a table.
  var hasColumns: Bool {
    zip(words, words.dropFirst()).contains { $1.left - $0.right > 2 * em }
  }

  /// The words as a text, with a space where there is one on the page.
  ///
  /// - Parameter columns: Whether wide gaps part cells, which a tab does then.
  func text(columns: Bool) -> String {
    var text = ""
    var end: Double?
    let em = em
    for word in words {
      let gap = end.map { word.left - $0 } ?? 0
      if columns, gap > 2 * em { text += "\t" } else if gap > 0.4 * em { text += " " }
      text += word.text
      end = word.right
    }
    return text
  }
}

extension PlacedPage {
  /// The rows of the page from top to bottom.
  var rows: [PlacedRow] {
    var rows: [[PlacedWord]] = []
    for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      let reference = rows.last?.first
      if let reference, word.middle - reference.middle < 0.5 * min(word.height, reference.height) {
        rows[rows.count - 1].append(word)
      } else {
        rows.append([word])
      }
    }
    return rows.map(PlacedRow.init)
  }
}
