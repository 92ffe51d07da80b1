/// Makes text of the elements of a Word document's main part.
struct WordMarkupReader {
  /// How many elements deep we are in something that is not part of the text.
  private var skipped = 0
  /// Whether we are in an element whose characters are text.
  private var isText = false
  /// Whether the current run is hidden.
  private var isHidden = false
  private var isRun = false

  /// Elements that hold what is deleted, moved away, computed, said twice or pronounced.
  private static let leftOut: Set<String> = [
    "Fallback", "del", "moveFrom", "delText", "instrText", "delInstrText", "rt", "commentReference", "sdtPr",
  ]

  /// Takes one event of the document.
  mutating func handle(_ event: XMLEvent, _ builder: inout DocumentBuilder) {
    switch event {
    case .start(let element):
      if skipped > 0 || Self.leftOut.contains(element.name) { skipped += 1 } else { open(element, &builder) }
    case .end(let element):
      if skipped > 0 { skipped -= 1 } else { close(element, &builder) }
    case .text(let characters):
      if skipped == 0, isText, !isHidden { builder.append(characters) }
    }
  }

  private mutating func open(_ element: XMLElement, _ builder: inout DocumentBuilder) {
    guard element.isWordMarkup else {
      isText = element.name == "t"
      return
    }
    switch element.name {
    case "t": isText = true
    case "r": (isRun, isHidden) = (true, false)
    case "vanish" where isRun: isHidden = !["0", "false", "off"].contains(element.attribute("val"))
    case "p": builder.openParagraph()
    case "tab" where isRun: builder.append(" ".utf8)
    case "br" where isRun, "cr" where isRun: builder.breakLine()
    case "noBreakHyphen" where isRun: builder.append("-".utf8)
    case "tbl": builder.openTable()
    case "tr": builder.openRow()
    case "tc": builder.openCell()
    case "gridSpan": builder.span(columns: element.attribute("val").flatMap { Int($0) } ?? 1)
    case "txbxContent": builder.openTextBox()
    default: break
    }
  }

  private mutating func close(_ element: XMLElement, _ builder: inout DocumentBuilder) {
    isText = false
    guard element.isWordMarkup else { return }
    switch element.name {
    case "r": (isRun, isHidden) = (false, false)
    case "p": builder.closeParagraph()
    case "tbl": builder.closeTable()
    case "tr": builder.closeRow()
    case "tc": builder.closeCell()
    case "txbxContent": builder.closeTextBox()
    default: break
    }
  }
}
