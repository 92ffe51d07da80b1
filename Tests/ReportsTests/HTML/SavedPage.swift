/// Pages as government sites publish them, made around a report.
struct SavedPage {
  /// What the page's head says beside its title.
  var head = #"<meta charset="utf-8">"#
  /// The HTML of the article.
  var article: String
  var title = "桃源镇2023年法治政府建设年度报告"

  /// The body that the page names as issuing; `nil` to name none.
  var issuer: String? = "澄湖区桃源镇"

  private var declaredIssuer: String {
    issuer.map { "<meta name=\"ContentSource\" content=\"\($0)\">" } ?? ""
  }
  private var visibleIssuer: String { issuer.map { "来源：\($0)　" } ?? "" }

  /// The page: navigation, article, related links and footer.
  var html: String {
    """
    <!DOCTYPE html>
    <html><head>\(head)<title>\(title)_云泽市澄湖区人民政府</title>
    \(declaredIssuer)<meta name="PubDate" content="2024-01-15 09:30">
    <style>.x{color:red}</style><script>var visits = 5678; document.write("浏览9999次，");</script></head>
    <body><div class="header"><div class="logo">澄湖区人民政府门户网站</div>
    <ul class="nav"><li><a href="/">首页</a></li><li><a href="/a">政务公开，信息公开目录</a></li></ul>
    <form><input value="12"><button>搜索</button></form></div>
    <div class="main"><div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/b">法治建设</a></div>
    <div class="detail"><h1>\(title)</h1>
    <div class="info">发布时间：2024-01-15 09:30　\(visibleIssuer)浏览次数：<span>321</span>　【字体：大 中 小】</div>
    <div id="zoom" class="TRS_Editor">\(article)</div>
    <div class="share">分享到：微信 微博</div></div>
    <div class="sidebar"><h3>相关链接</h3><ul><li><a href="1">临河街道2022年处理案件45件，同比下降</a></li>
    <li><a href="2">望湖街道2023年受理申请99件，全部办结</a></li></ul></div></div>
    <div class="footer">版权所有：澄湖区人民政府　备案号：云ICP备05012345号　联系电话：0999-1234567</div>
    <!-- 受理777件 --></body></html>
    """
  }

  /// An article of one element a paragraph.
  static func paragraphs(_ lines: [String], tag: String = "p") -> String {
    lines.map { "<\(tag)>　　\($0)</\(tag)>" }.joined(separator: "\n")
  }
}
