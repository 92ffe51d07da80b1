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
      guard let range = line.firstRange(of: label) else { continue }
      let rest = line[range.upperBound...].drop { " 　".contains($0) }
      guard let first = rest.first, "：:\t".contains(first) else { continue }
      return rest.dropFirst().drop { "： :\t　".contains($0) }
    }
    return nil
  }

  /// A date at the beginning of a text, as `2024-01-22`.
  private static func date(in text: Substring) -> String? {
    guard let match = text.prefixMatch(of: /(20\d\d|19\d\d)[-年\/.](\d{1,2})[-月\/.](\d{1,2})/) else {
      return nil
    }
    let (month, day) = (match.output.2, match.output.3)
    return "\(match.output.1)-\(month.count == 1 ? "0" : "")\(month)-\(day.count == 1 ? "0" : "")\(day)"
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
    guard let match = title.firstMatch(of: /\s*(_|-|—|–|\||｜)+\s*[^_\-—–|｜]*(网|政府|门户|网站|平台)$/) else {
      return title
    }
    let head = String(title[..<match.range.lowerBound].trimmed)
    return head.isEmpty ? title : head
  }
}

extension StringProtocol {
  /// The string without white space at its ends.
  fileprivate var trimmed: SubSequence {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return self[endIndex...] }
    return self[...last].drop(while: \.isWhitespace)
  }
}
