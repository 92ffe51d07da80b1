import Reports

extension HostileFile {
  /// Web pages that are too much.
  static let pages: [HostileFile] = [
    page("30,000 nested elements", .read(.html, "受理")) { times("<div>", 30_000) + "受理1件。" },
    page("200,000 nested elements", .refused("unsafe")) { times("<div>", 200_000) + "受理1件。" },
    page("5,000 nested tables", .read(.html, "受理")) { times("<table><tr><td>", 5_000) + "受理1件。" },
    page("400,000 elements", .refused("unsafe")) { times("<b>x</b>", 400_000) },
    page("100,000 paragraphs never closed", .read(.html, "受理")) { times("<p>受理1件。", 100_000) },
    page("end tags without number in deep nesting", .refused("tooSlow")) {
      times("<div>", 20_000) + times("</q>", 3_000_000) + "受理1件。"
    },
    page("an attribute of a megabyte", .read(.html, "受理")) { "<p class='\(times("a ", 500_000))'>受理1件。" },
    page("10,000 attributes", .read(.html, "受理")) {
      "<p \((0..<10_000).map { "a\($0)=1 " }.joined())>受理1件。"
    },
    page("a table of a billion cells by its word", .read(.html, "受理\t")) {
      "<table><tr><td colspan=99999999 rowspan=99999999>受理</td><td>1件</td></tr></table>"
    },
    page("2,000 rows of cells that span all of them", .read(.html, "1件")) {
      "<table>" + times("<tr><td rowspan=9999 colspan=100>1件</td><td>2</td></tr>", 2_000) + "</table>"
    },
    page("references without sense", .read(.html, "受理1件")) {
      times("&lt;&#x4e2d;&bogus;&#99999999;&", 50_000) + "受理&#49;件。"
    },
    page("entities that swell", .read(.html, "受理1件")) {
      "<!DOCTYPE html [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;'>]><html><p>&b;受理1件。</p></html>"
    },
    page("a comment that never ends", .refused("withoutText")) { "<html><!--" + times("受理1件", 100_000) },
    page("a script that never ends", .refused("withoutText")) { "<html><script>" + times("受理1件", 100_000) },
    page("nothing but scripts", .refused("withoutText")) {
      "<html><script>受理()</script><body></body></html>"
    },
    page("half a million opening brackets", .read(.html, "<<")) { "<p>" + times("<", 500_000) },
    page("a NUL among the tags", .refused("noText")) { "<html><p>受理\0 1件</p></html>" },
    page("a title of a megabyte", .read(.html, "受理1件")) { "<title>\(times("题", 300_000))</title><p>受理1件。" },
  ]

  private static func page(
    _ description: String, _ expected: Expectation, _ html: @escaping @Sendable () -> String
  ) -> HostileFile {
    HostileFile(description, as: "page.html", expected) {
      let text = html()
      return Array((text.hasPrefix("<") ? text : "<p>" + text).utf8)
    }
  }

  static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
}
