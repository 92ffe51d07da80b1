/// The lines at the top and at the foot of a report, where it says who wrote it and of which year.
struct HeadAndTail {
  /// The first lines that are not blank.
  private(set) var head: [LineText] = []
  /// The last lines that are not blank, the last one first.
  private(set) var tail: [LineText] = []

  private static let headLines = 24
  private static let tailLines = 16
  /// The most bytes of a line that are looked at.
  private static let longest = 900

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < bytes.count, head.count < Self.headLines {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if end > start { head.append(LineText(bytes, start..<min(end, start + Self.longest))) }
      start = end + 1
    }
    var end = bytes.count
    while end > 0, tail.count < Self.tailLines {
      let start = bytes[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      if end > start { tail.append(LineText(bytes, start..<min(end, start + Self.longest))) }
      end = start - 1
    }
  }
}

/// A line as Unicode scalars.
struct LineText {
  let scalars: [UInt32]

  init(_ scalars: [UInt32]) { self.scalars = scalars }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(range.count / 3 + 8)
    var index = range.lowerBound
    while index < range.upperBound {
      let first = UInt32(bytes[index])
      if first < 0x80 {
        if first != 0x20, first != 0x09 { scalars.append(first) }
        index += 1
      } else if first >= 0xE0, first < 0xF0, index + 2 < range.upperBound {
        let tail = UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
        scalars.append((first & 0x0F) << 12 | tail)
        index += 3
      } else {
        scalars.append(0xFFFD)
        index += first < 0xE0 ? 2 : 4
      }
    }
    self.scalars = scalars
  }

  init(_ text: String) { scalars = text.unicodeScalars.filter { $0 != " " }.map(\.value) }

  var string: String { Self.string(scalars[...]) }

  static func string(_ scalars: ArraySlice<UInt32>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars { if let scalar = Unicode.Scalar(scalar) { text.append(scalar) } }
    return String(text)
  }

  /// Where a word first stands.
  func find(_ word: String) -> Int? { find(Self.scalars(of: word)) }

  /// Where some scalars first stand.
  func find(_ word: [UInt32]) -> Int? {
    guard let first = word.first, scalars.count >= word.count else { return nil }
    return scalars.withUnsafeBufferPointer { scalars in
      var index = 0
      while index + word.count <= scalars.count {
        if scalars[index] == first {
          var length = 1
          while length < word.count, scalars[index + length] == word[length] { length += 1 }
          if length == word.count { return index }
        }
        index += 1
      }
      return nil
    }
  }

  func contains(_ word: String) -> Bool { find(word) != nil }

  /// Whether the line has one of some words.
  func contains(oneOf words: [[UInt32]]) -> Bool { words.contains { find($0) != nil } }

  static func scalars(of word: String) -> [UInt32] { word.unicodeScalars.map(\.value) }

  private static let metadata = [
    "发布日期", "成文日期", "发布时间", "索引号", "浏览", "阅读", "日期", "时间", "来源", "首页", "信息索引", "主题分类", "发布机构",
  ].map(scalars(of:))

  private static let titles = ["法治", "报告", "总结", "依法行政", "行政执法", "年报", "情况"].map(scalars(of:))

  private static let titleLabel = [scalars(of: "标题")]

  private static let sentences = ["。", "如下", "，"].map(scalars(of:))

  /// Whether the line tells of the page rather than the report: 发布日期, 浏览次数.
  var isMetadata: Bool { contains(oneOf: Self.metadata) }

  /// Whether the line may be a report's title or a part of it.
  var isTitle: Bool {
    guard scalars.count <= 60, !isAddressee, !contains(oneOf: Self.sentences), contains(oneOf: Self.titles)
    else {
      return false
    }
    return !isMetadata || contains(oneOf: Self.titleLabel)
  }
}
