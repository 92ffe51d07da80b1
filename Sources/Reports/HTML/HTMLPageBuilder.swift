/// Makes a page of a parser's events and refuses it when there are too many.
final class HTMLPageBuilder {
  private var page = HTMLPage()
  /// The elements that are open, outermost first, as indices of nodes.
  private var open = [0]
  private let deadline: Deadline
  private var events = 0
  /// Why the page is refused, if it is.
  private(set) var refusal: RefusalReason?

  private static let maximumNodes = 300_000
  private static let maximumDepth = 50_000

  init(deadline: Deadline) {
    self.deadline = deadline
    // Broken pages have text and elements outside of their outermost one.
    page.nodes.append(HTMLPage.Node(tag: .root, parent: -1, end: 0))
  }

  /// The page, with what is still open closed at its end.
  func finish() -> HTMLPage {
    for index in open { page.nodes[index].end = page.nodes.count }
    open = []
    return page
  }

  func open(_ name: String, _ attributes: [(name: String, value: String)]) {
    checkLimits()
    guard refusal == nil else { return }
    var node = HTMLPage.Node(tag: HTMLTag(rawValue: name) ?? .other, parent: open.last ?? -1, end: 0)
    if !attributes.isEmpty {
      node.attributes = page.attributes.count
      page.attributes.append(HTMLPage.Attributes(attributes))
    }
    open.append(page.nodes.count)
    page.nodes.append(node)
  }

  func close(_ name: String) {
    let tag = HTMLTag(rawValue: name) ?? .other
    guard refusal == nil, let position = open.lastIndex(where: { page.nodes[$0].tag == tag }) else { return }
    for index in open[position...] { page.nodes[index].end = page.nodes.count }
    open.removeSubrange(position...)
  }

  func append(_ characters: UnsafeBufferPointer<UInt8>) {
    checkLimits()
    guard refusal == nil, !characters.isEmpty else { return }
    let start = page.characters.count
    page.characters += characters
    let parent = open.last ?? -1
    if let last = page.nodes.indices.last, page.nodes[last].tag == .text, page.nodes[last].parent == parent {
      page.nodes[last].text = page.nodes[last].text.lowerBound..<page.characters.count
    } else {
      let end = page.nodes.count + 1
      page.nodes.append(
        HTMLPage.Node(tag: .text, parent: parent, end: end, text: start..<page.characters.count))
    }
  }

  /// Counts an event and refuses the page if it has too much of anything.
  func checkLimits() {
    guard refusal == nil else { return }
    events += 1
    if page.nodes.count > Self.maximumNodes {
      refusal = .unsafe(.elements(limit: Self.maximumNodes))
    } else if open.count > Self.maximumDepth {
      refusal = .unsafe(.nesting(limit: Self.maximumDepth))
    } else if events.isMultiple(of: 256), deadline.isOver {
      refusal = deadline.refusal
    }
  }
}

extension HTMLPage.Attributes {
  /// What matters of an element's attributes.
  init(_ attributes: [(name: String, value: String)]) {
    for (name, value) in attributes {
      switch name {
      case "class", "id", "role": hints += value.lowercased() + " "
      case "name", "property": self.name = value.lowercased()
      case "content": content = value
      case "hidden": isHidden = true
      case "style": isHidden = isHidden || Self.hides(value)
      case "colspan": columns = min(max(Int(value) ?? 1, 1), 100)
      case "rowspan": rows = min(max(Int(value) ?? 1, 1), 10_000)
      default: break
      }
    }
  }

  private static func hides(_ style: String) -> Bool {
    style.lowercased().filter { !$0.isWhitespace }.contains("display:none")
  }
}
