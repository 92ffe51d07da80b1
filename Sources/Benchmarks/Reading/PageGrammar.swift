/// Makes web pages by chance: mostly as sites make them, in part as nobody should.
struct PageGrammar {
  private static let tags = [
    "div", "p", "span", "table", "tr", "td", "th", "tbody", "ul", "li", "a", "h1", "h2", "br", "img",
    "script",
    "style", "form", "input", "select", "option", "font", "center", "pre", "iframe", "svg", "title", "head",
    "body",
    "html", "article", "footer", "nav", "custom-tag", "textarea", "noscript", "template",
  ]
  private static let attributes = [
    "class=\"nav\"", "class=\"article content\"", "id=zoom", "style='display:none'", "hidden", "colspan=2",
    "rowspan=3", "colspan=999999", "rowspan=-1", "href='a.html'", "name=\"ContentSource\" content=\"桃源镇\"",
    "name=PubDate content=2024-1-5", "class='share related'", "a=\"", "=", "colspan",
    "property='og:title' content='题'",
  ]
  private static let oddities = [
    "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE html>", "<?php ?>", "</", "<", ">", "<p", "</html>",
    "<!ENTITY x 'y'>",
    "<script>var a = '</p>';</script>", "<meta charset=gb2312>", "<meta charset=big5>", "<table><td>",
    "</td></td>",
  ]

  static func page(_ dice: inout Dice) -> [UInt8] {
    var html = dice.once(in: 4) ? "" : "<!DOCTYPE html><html><head><title>\(dice.text())</title></head><body>"
    if html.isEmpty { html = "<div>" }
    var open: [String] = []
    for _ in 0..<dice.below(120) {
      switch dice.below(20) {
      case 0: html += dice.pick(oddities)
      case 1...7:
        let tag = dice.pick(tags)
        let attributes = (0..<dice.below(3)).map { _ in " " + dice.pick(Self.attributes) }.joined()
        html += "<\(tag)\(attributes)>"
        open.append(tag)
      case 8...12:
        // Mostly the right end tag, sometimes any.
        if let tag = dice.once(in: 8) ? dice.pick(tags) : open.popLast() { html += "</\(tag)>" }
      default: html += dice.text()
      }
    }
    return Array(html.utf8)
  }
}
