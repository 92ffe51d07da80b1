/// The lines at the top and at the foot of a report, where it says who wrote it and of which year.
struct HeadAndTail {
  /// The first lines that are not blank.
  private(set) var head: [LineText] = []
  /// The last lines that are not blank, the last one first.
  private(set) var tail: [LineText] = []

  private static let headLines = 14
  private static let tailLines = 6
  /// The most bytes of a line that are looked at.
  private static let longest = 480

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
    scalars.reserveCapacity(range.count / 3)
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars
    where scalar != " " && scalar != "\t" { scalars.append(scalar.value) }
    self.scalars = scalars
  }

  init(_ text: String) { scalars = text.unicodeScalars.filter { $0 != " " }.map(\.value) }

  var string: String { Self.string(scalars[...]) }

  static func string(_ scalars: ArraySlice<UInt32>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars { if let scalar = Unicode.Scalar(scalar) { text.append(scalar) } }
    return String(text)
  }

  /// Where a word first stands, from an offset on.
  func find(_ word: String, from offset: Int = 0) -> Int? {
    let word = word.unicodeScalars.map(\.value)
    guard scalars.count >= word.count else { return nil }
    var index = offset
    while index + word.count <= scalars.count {
      if scalars[index] == word[0], scalars[index..<index + word.count].elementsEqual(word) { return index }
      index += 1
    }
    return nil
  }

  func contains(_ word: String) -> Bool { find(word) != nil }

  /// Whether the line tells of the page rather than the report: 发布日期, 浏览次数.
  var isMetadata: Bool {
    ["发布日期", "成文日期", "发布时间", "索引号", "浏览", "阅读", "日期", "时间", "来源", "首页", "信息索引", "主题分类", "发布机构"]
      .contains(where: contains)
  }

  /// Whether the line may be a report's title or a part of it.
  var isTitle: Bool {
    guard scalars.count <= 60, !isMetadata || contains("标题"), !contains("。"), !contains("如下"), !contains("，")
    else { return false }
    return ["法治", "报告", "总结", "依法行政", "行政执法", "年报", "情况"].contains(where: contains)
  }
}
