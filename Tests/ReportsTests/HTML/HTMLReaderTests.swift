import Foundation
import Reports
import Testing

@Suite("Reading web pages")
struct HTMLReaderTests {
  private func read(_ html: String) throws -> ReportText {
    try ReportReader().read(bytes: Array(html.utf8), name: "page.html")
  }

  @Test("The article alone comes out, whole, in whatever elements it stands", arguments: SampleReports.all)
  func article(_ sample: SampleReports.Sample) throws {
    // Two samples were copied with the lines that the site puts around an article: those have to go.
    let expected = sample.paragraphs.filter { !$0.contains("来源：") && !$0.contains("打印本页") }
    let wrapped = sample.paragraphs.map { "<p><span style='font-size:16pt'>\($0)</span></p>" }.joined()
    let articles = [
      SavedPage.paragraphs(sample.paragraphs), SavedPage.paragraphs(sample.paragraphs, tag: "div"), wrapped,
      "<p>" + sample.paragraphs.joined(separator: "<br/>\n&nbsp;&nbsp;") + "</p>",
    ]
    for article in articles {
      let report = try read(SavedPage(article: article, title: sample.paragraphs[0]).html)
      #expect(report.format == .html)
      let body = report.string.split(separator: "\n").filter {
        !$0.hasPrefix("来源：") && !$0.hasPrefix("发布日期：")
      }
      #expect(body.joined().withoutSpace == expected.joined().withoutSpace)
    }
  }

  @Test("Title, issuing body and date are kept, and stand before the article")
  func facts() throws {
    let report = try read(SavedPage(article: SavedPage.paragraphs(Self.sentences)).html)
    let metadata = ReportMetadata(
      title: "桃源镇2023年法治政府建设年度报告", issuer: "澄湖区桃源镇", date: "2024-01-15")
    #expect(report.metadata == metadata)
    #expect(
      report.string == "桃源镇2023年法治政府建设年度报告\n来源：澄湖区桃源镇\n发布日期：2024-01-15\n"
        + Self.sentences.joined(separator: "\n") + "\n")
  }

  @Test("Without declarations the facts come from the lines about the article")
  func visibleFacts() throws {
    let html = """
      <html><head><title>年度报告 - 澄湖区政府网</title></head><body><table><tr><td>索引号：</td><td>01</td></tr>
      <tr><td>发布机构：</td><td>柳塘镇人民政府</td></tr><tr><td>发布日期：</td><td>2023年2月1日</td></tr></table>
      <div id="a">\(SavedPage.paragraphs(Self.sentences))</div></body></html>
      """
    let metadata = ReportMetadata(title: "年度报告", issuer: "柳塘镇人民政府", date: "2023-02-01")
    #expect(try read(html).metadata == metadata)
  }

  @Test("A table is rows and columns, spanned cells empty")
  func table() throws {
    let table = """
      <table><tr><th>类别</th><th>项目</th><th>数量</th></tr><tr><td rowspan="2">执法</td><td>出动
      人员</td><td>430人次</td></tr><tr><td>检查企业</td><td>168家</td></tr>
      <tr><td colspan="2">合计</td><td>598</td></tr></table>
      """
    let article = SavedPage.paragraphs(Self.sentences) + table
    let lines = try read(SavedPage(article: article).html).string.split(separator: "\n").suffix(4)
    #expect(lines == ["类别\t项目\t数量", "执法\t出动人员\t430人次", "\t检查企业\t168家", "合计\t\t598"])
  }

  @Test("A page laid out by tables is read as its paragraphs")
  func layoutTable() throws {
    let paragraphs = SavedPage.paragraphs(Self.sentences + Self.sentences + Self.sentences)
    let html = """
      <html><body><table><tr><td class=left><a href=1>首页</a><br><a href=2>公开</a></td><td><table><tr><td>
      \(paragraphs)</td></tr></table></td></tr><tr><td>版权所有：澄湖区</td></tr></table></body></html>
      """
    #expect(try read(html).string.hasSuffix(Self.sentences.joined(separator: "\n") + "\n"))
    #expect(try !read(html).string.contains("版权所有"))
  }

  @Test("A page that declares gb2312 and uses more, or declares nothing, loses no character")
  func encodings() throws {
    let lines = ["镇长朱镕堃主持会议，全年受理申请〇件，喆某等３人参加，㐀字及𠀀字亦在其中。"] + Self.sentences
    for head in [#"<meta http-equiv=Content-Type content="text/html; charset=gb2312">"#, ""] {
      let page = SavedPage(head: head, article: SavedPage.paragraphs(lines)).html
      let report = try ReportReader().read(bytes: encoded(page, 0x8000_0632), name: "page")
      #expect(report.string.hasSuffix(lines.joined(separator: "\n") + "\n"))
    }
  }

  @Test("A page that declares Big5 is read as that")
  func declaredBig5() throws {
    let html = "<html><head><meta charset=big5></head><body><p>受理申請，共十二件。</p></body></html>"
    let report = try ReportReader().read(bytes: encoded(html, 0x8000_0A03), name: "page")
    #expect(report.string == "受理申請，共十二件。\n")
  }

  @Test("Several thousand nested tags do not stop the reading")
  func nesting() throws {
    let open = String(repeating: "<div><font>", count: 5_000)
    let article = SavedPage.paragraphs(Self.sentences)
    #expect(try read("<html><body>\(open)\(article)").string == Self.sentences.joined(separator: "\n") + "\n")
  }

  @Test("A page of scripts alone has no text")
  func scripts() {
    let html = "<html><head><script>load('受理12件，')</script></head><body><div id=app></div></body></html>"
    #expect(throws: ReadingError(path: "page.html", reason: .withoutText(format: "HTML"))) { try read(html) }
  }

  static let sentences = [
    "2023年以来，桃源镇坚持依法行政，法治建设取得新的成效，现报告如下。", "一、主要做法",
    "全年受理信访事项235件，其中集体访12件，办结率97%以上；调解纠纷96件，成功91件。",
    "桃源镇人民政府", "2024年1月12日",
  ]
}
