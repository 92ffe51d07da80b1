/// Finds the article of a page: the element that holds nearly all of its sentences, and in it what is not part
/// of the article.
struct ArticleFinder {
  let page: HTMLPage
  let weights: PageWeights
  /// The element that holds the article; `nil` if the page has no text.
  let article: Int?

  /// The share of the sentences that an element must hold to be looked into.
  private static let dominance = 0.85

  init(_ page: HTMLPage) {
    self.page = page
    var weights = PageWeights(page, includingHidden: false)
    if let first = page.nodes.indices.first, weights.characters[first] < 50 {
      // Some pages show their text by script.
      weights = PageWeights(page, includingHidden: true)
    }
    self.weights = weights
    article = Self.find(page, weights)
  }

  /// Whether an element inside the article is left out with all that it holds.
  func isLeftOut(_ index: Int) -> Bool {
    if weights.isExcluded[index] { return true }
    guard let article, page.nodes[index].tag.breaksLine, index != article else { return false }
    let isSmall = weights.sentences[index] * 10 < weights.sentences[article] * 3
    return isSmall && (isLinks(index) || Self.isChrome(page, index))
  }

  /// Whether most of an element is links.
  private func isLinks(_ index: Int) -> Bool {
    weights.links[index] > 0 && weights.links[index] * 10 >= weights.characters[index] * 6
  }

  private static func find(_ page: HTMLPage, _ weights: PageWeights) -> Int? {
    guard let root = page.nodes.indices.first, weights.characters[root] > 0 else { return nil }
    var article = root
    while let child = dominantChild(of: article, page, weights) { article = child }
    return climb(from: article, page, weights)
  }

  private static func dominantChild(of index: Int, _ page: HTMLPage, _ weights: PageWeights) -> Int? {
    page.children(of: index).first { child in
      page.nodes[child].tag.isContainer && weights.sentences[child] > 0
        && Double(weights.sentences[child]) >= dominance * Double(weights.sentences[index])
    }
  }

  /// Goes up again while all that is gained is a little text beside the article, as its sign-off.
  private static func climb(from start: Int, _ page: HTMLPage, _ weights: PageWeights) -> Int {
    var article = start
    while true {
      let parent = page.nodes[article].parent
      guard parent >= 0, page.nodes[parent].tag != .body, page.nodes[parent].tag != .html else {
        return article
      }
      let gainedLinks = weights.links[parent] - weights.links[article]
      let gained = weights.characters[parent] - weights.characters[article]
      let hasChrome = page.children(of: parent).contains { $0 != article && isChrome(page, $0) }
      guard gainedLinks <= 10, gained <= 300, !hasChrome else { return article }
      article = parent
    }
  }

  /// Whether an element is named as something around an article.
  private static func isChrome(_ page: HTMLPage, _ index: Int) -> Bool {
    let tokens = page.attributes(of: index).hints.split { !$0.isLetter }
    return tokens.contains { chrome.contains(String($0)) }
  }

  private static let chrome: Set<String> = [
    "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "position",
    "location",
    "footer", "foot", "copyright", "share", "bdsharebuttonbox", "related", "relate", "relative", "recommend",
    "sidebar", "side", "toolbar", "tools", "print", "pager", "pagination", "prev", "next", "prevnext",
    "login",
    "search", "hot", "rank", "ad", "ads", "advert", "banner", "comment", "comments", "qrcode", "friendlink",
    "links", "header", "topbar", "dqwz", "xgxx", "xglj", "ewm",
  ]
}
