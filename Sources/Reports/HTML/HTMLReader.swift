/// Reads the article of a web page, with its title, issuing body and date on the first lines.
enum HTMLReader {
  /// The text of a page and what it says about itself.
  static func read(
    _ utf8: [UInt8], deadline: Deadline
  ) throws(RefusalReason) -> (text: [UInt8], metadata: ReportMetadata) {
    let page = try HTMLParser.parse(utf8, deadline: deadline)
    let finder = ArticleFinder(page)
    guard let article = finder.article else { throw .withoutText(format: "HTML") }
    var renderer = HTMLRenderer(page, leavingOut: finder.isLeftOut)
    renderer.render(article)
    let lines = String(decoding: renderer.writer.utf8, as: UTF8.self).split(separator: "\n")
    guard !lines.isEmpty else { throw .withoutText(format: "HTML") }
    let facts = PageFacts(page, lines: introduction(page, article) + lines.prefix(12))
    let body = PageChrome.removed(from: lines)
    return (compose(facts, body), ReportMetadata(title: facts.title, issuer: facts.issuer, date: facts.date))
  }

  /// The lines before the article, where pages put issuing body and date.
  private static func introduction(_ page: HTMLPage, _ article: Int) -> [Substring] {
    var renderer = HTMLRenderer(page, leavingOut: { $0 == article || page.nodes[$0].tag.isNeverArticle })
    renderer.render(0)
    return String(decoding: renderer.writer.utf8, as: UTF8.self).split(separator: "\n")
  }

  /// The text: title, issuing body and date where the article does not begin with them, then the article.
  private static func compose(_ facts: PageFacts, _ body: ArraySlice<Substring>) -> [UInt8] {
    var lines: [String] = []
    let opening = body.prefix(4).joined().filter { !$0.isWhitespace }
    if let title = facts.title, !opening.contains(title.filter { !$0.isWhitespace }) { lines.append(title) }
    if let issuer = facts.issuer { lines.append("来源：\(issuer)") }
    if let date = facts.date { lines.append("发布日期：\(date)") }
    return Array((lines + body.map(String.init)).map { $0 + "\n" }.joined().utf8)
  }
}

/// The lines that sites put before and after an article inside the same element.
enum PageChrome {
  private static let head = [
    "当前位置", "您的位置", "所在位置", "字体：", "字体:", "字号", "浏览次数", "浏览量", "点击数", "点击次数", "阅读次数", "访问量",
    "打印", "分享", "发布时间", "发布日期", "来源：", "来源:", "责任编辑", "作者：", "扫一扫",
  ]
  private static let tail = [
    "版权所有", "ICP备", "公网安备", "主办单位", "承办单位", "主办：", "承办：", "网站标识码", "网站地图", "上一篇", "下一篇", "打印",
    "关闭窗口", "【关闭】", "分享", "扫一扫", "责任编辑", "相关链接", "相关附件", "附件下载",
  ]
  /// How many lines at either end are looked at, and how many bytes one may have.
  private static let reach = 10
  private static let longest = 360

  /// The lines of the article alone: those before its first sentence and after its last lose what is about the
  /// page.
  static func removed(from lines: [Substring]) -> ArraySlice<Substring> {
    let sentences = lines.indices.filter { lines[$0].after("。") != nil }
    let first = min(sentences.first ?? 0, reach)
    let last = max(sentences.last ?? lines.count - 1, lines.count - 1 - reach)
    let kept = lines.indices.filter { index in
      if index < first { return !matches(lines[index], head) }
      if index > last { return !matches(lines[index], tail) }
      return true
    }
    return kept.map { lines[$0] }[...]
  }

  private static func matches(_ line: Substring, _ phrases: [String]) -> Bool {
    line.utf8.count <= longest && phrases.contains { line.after($0) != nil }
  }
}
