/// A parsed web page: its elements and texts in document order after a root, each subtree one
/// run of them.
struct HTMLPage {
  /// An element or a text.
  struct Node {
    let tag: HTMLTag
    /// The index of the element around it; -1 for the root, which is no element of the page.
    let parent: Int
    /// The index after its last descendant.
    var end: Int
    /// For a text, its bytes in ``HTMLPage/characters``.
    var text: Range<Int> = 0..<0
    /// The index of its attributes in ``HTMLPage/attributes``; -1 if none matter.
    var attributes = -1
  }

  /// The attributes that matter.
  struct Attributes {
    /// Class and id, in lower case.
    var hints = ""
    var name = ""
    var content = ""
    var isHidden = false
    var columns = 1
    var rows = 1
  }

  var nodes: [Node] = []
  var characters: [UInt8] = []
  var attributes: [Attributes] = []

  /// The attributes of a node, with defaults for what it does not state.
  func attributes(of index: Int) -> Attributes {
    let position = nodes[index].attributes
    return position < 0 ? Attributes() : attributes[position]
  }

  /// The children of a node, in order.
  func children(of index: Int) -> some Sequence<Int> {
    let end = nodes[index].end
    let first: Int? = index + 1 < end ? index + 1 : nil
    return sequence(first: first) { child in
      guard let child, nodes[child].end < end else { return nil }
      return .some(nodes[child].end)
    }.lazy.compactMap(\.self)
  }
}
