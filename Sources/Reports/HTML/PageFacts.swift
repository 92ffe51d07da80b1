/// What a page says about its article: title, issuing body, date of publication.
struct PageFacts {
  var title: String?
  var issuer: String?
  var date: String?

  private static let titleNames = ["articletitle", "og:title", "title", "dc.title"]
  private static let issuerNames = ["contentsource", "publisher", "source", "dc.publisher", "author"]
  private static let dateNames = [
    "pubdate", "publishdate", "article:published_time", "publication_date", "date",
  ]
  private static let issuerLabels = ["发文机关", "发布机构", "发文机构", "发布单位", "信息来源", "来源", "发布者"]
  private static let dateLabels = ["成文日期", "发布日期", "发布时间", "发文日期", "生成日期", "时间", "日期"]
  /// What sites write for their own name.
  private static let nobody: Set<String> = ["本站", "本网", "本站原创", "原创", "网站", "未知"]

  /// Reads the facts from the page's `meta` elements, its headings and the lines about the article.
  init(_ page: HTMLPage, lines: [Substring]) {
    var declared: [String: String] = [:]
    for attributes in page.attributes where !attributes.name.isEmpty {
      let content = String(attributes.content.trimmed)
      if !content.isEmpty { declared[attributes.name] = declared[attributes.name] ?? content }
    }
    title =
      Self.titleNames.lazy.compactMap { declared[$0] }.first ?? Self.text(of: .h1, page)
      ?? Self.text(of: .title, page).map(Self.withoutSite)
    issuer = Self.issuerNames.lazy.compactMap { declared[$0] }.first { !Self.nobody.contains($0) }
    date = Self.dateNames.lazy.compactMap { declared[$0].flatMap { Self.date(in: $0[...]) } }.first
    for line in lines where line.utf8.count <= 600 { complete(from: line) }
  }

  /// Takes from a line what is not known yet.
  private mutating func complete(from line: Substring) {
    if issuer == nil {
      issuer = Self.value(of: Self.issuerLabels, in: line).flatMap { value in
        let name = value.prefix { !" \t　|｜【[（(".contains($0) }
        return name.isEmpty || name.count > 40 || Self.nobody.contains(String(name)) ? nil : String(name)
      }
    }
    if date == nil { date = Self.value(of: Self.dateLabels, in: line).flatMap(Self.date) }
  }

  /// What follows the first of `labels` that a line has, after a colon or in the next cell.
  private static func value(of labels: [String], in line: Substring) -> Substring? {
    for label in labels {
      guard let rest = line.after(label)?.drop(while: { " 　".contains($0) }) else { continue }
      guard let first = rest.first, "：:\t".contains(first) else { continue }
      return rest.dropFirst().drop { "： :\t　".contains($0) }
    }
    return nil
  }

  /// A date at the beginning of a text, as `2024-01-22`.
  private static func date(in text: Substring) -> String? {
    // Not a regular expression: those are parsed anew at each use, which took half of the time of a page.
    var rest = text.unicodeScalars[...]
    var numbers: [String] = []
    for (length, separators) in [(4...4, "-年/."), (1...2, "-月/."), (1...2, "")] {
      let digits = rest.prefix { ("0"..."9").contains($0) }
      guard length.contains(digits.count) else { return nil }
      rest = rest.dropFirst(digits.count)
      guard separators.isEmpty || rest.first.map(separators.unicodeScalars.contains) == true else {
        return nil
      }
      rest = rest.dropFirst()
      numbers.append((digits.count == 1 ? "0" : "") + String(digits))
    }
    return ["19", "20"].contains(numbers[0].prefix(2)) ? numbers.joined(separator: "-") : nil
  }

  /// The text of the first element of a kind that has any.
  private static func text(of tag: HTMLTag, _ page: HTMLPage) -> String? {
    for index in page.nodes.indices where page.nodes[index].tag == tag {
      var renderer = HTMLRenderer(page, leavingOut: { _ in false })
      renderer.render(index)
      let text = String(decoding: renderer.writer.utf8, as: UTF8.self).split(separator: "\n").joined()
      if !text.isEmpty { return text }
    }
    return nil
  }

  /// A page's title without the name of the site after it.
  private static func withoutSite(_ title: String) -> String {
    guard let separator = title.lastIndex(where: { "_-—–|｜".contains($0) }) else { return title }
    let site = title[separator...].trimmed
    guard ["网", "政府", "门户", "平台", "网站"].contains(where: site.hasSuffix) else { return title }
    let name = title[..<separator].trimmed
    guard let last = name.lastIndex(where: { !"_-—–|｜ ".contains($0) }) else { return title }
    return String(name[...last])
  }
}

extension StringProtocol {
  /// The string without white space at its ends.
  fileprivate var trimmed: SubSequence {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return self[endIndex...] }
    return self[...last].drop(while: \.isWhitespace)
  }
}
