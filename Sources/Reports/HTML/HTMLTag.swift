/// The elements of web pages that matter to reading; all others are alike.
enum HTMLTag: String {
  case root = "#root"
  case text = "#text"
  case html, head, body, title, meta, base
  case div, section, article, main, p, center, form, fieldset, blockquote, pre, figure, figcaption, address
  case h1, h2, h3, h4, h5, h6, hr, br
  case ul, ol, li, dl, dt, dd
  case table, thead, tbody, tfoot, tr, td, th, caption
  case a, span, font, b, i, u, strong, em, img, link
  case script, style, noscript, template, iframe, object, svg, canvas, video, audio, map
  case nav, footer, header, aside, menu, select, option, button, input, textarea, label
  case other = "#other"

  /// Elements whose content is never part of an article.
  var isNeverArticle: Bool {
    switch self {
    case .script, .style, .noscript, .template, .iframe, .object, .svg, .canvas, .video, .audio, .map: true
    case .nav, .footer, .aside, .menu, .select, .option, .button, .input, .textarea, .head: true
    default: false
    }
  }

  /// Elements that stand on lines of their own.
  var breaksLine: Bool {
    switch self {
    case .html, .body, .div, .section, .article, .main, .p, .center, .form, .fieldset, .blockquote: true
    case .pre, .figure, .figcaption, .address, .h1, .h2, .h3, .h4, .h5, .h6, .hr, .br: true
    case .ul, .ol, .li, .dl, .dt, .dd, .table, .thead, .tbody, .tfoot, .tr, .td, .th, .caption: true
    case .header, .footer, .nav, .aside: true
    default: false
    }
  }

  /// Elements that may hold a whole article.
  var isContainer: Bool {
    switch self {
    case .root, .html, .body, .div, .section, .article, .main, .form, .center, .table, .tbody, .tr, .td: true
    default: false
    }
  }
}
