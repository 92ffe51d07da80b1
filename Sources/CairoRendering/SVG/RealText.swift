import Scenes

extension SVGDocument {
  /// Font names for readers of real text: ours first, then what other systems have.
  private static let families: StaticString = """
    'Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',\
    'WenQuanYi Micro Hei',sans-serif
    """

  /// Opens a group in which text has its font and keeps its spaces.
  mutating func openText() {
    write { xml in
      xml.append("<g font-family=\"")
      xml.append(Self.families)
      xml.append("\" xml:space=\"preserve\">\n")
    }
  }

  /// Closes the group of ``openText()``.
  mutating func closeText() {
    closeGroup()
    write { $0.append("</g>\n") }
  }

  /// Writes a run as text, held to its measured length where another font has to stand in.
  mutating func append(text run: TextRun) {
    write { xml in
      xml.append("<text x=\"")
      xml.append(run.box.x)
      xml.append("\" y=\"")
      xml.append(run.box.y + run.ascent)
      xml.append("\" font-size=\"")
      xml.append(run.font.size)
      if run.font.weight == .bold { xml.append("\" font-weight=\"bold") }
      xml.append("\" textLength=\"")
      xml.append(run.box.width)
      xml.append("\" lengthAdjust=\"spacingAndGlyphs\" fill=\"")
      xml.append(colour: run.colour.rgb)
      xml.append("\">")
      xml.append(escaping: Self.withoutJoiners(run.text))
      xml.append("</text>\n")
    }
  }

  /// Without U+2060, which has done its work when lines are broken and shows as a box in some fonts.
  private static func withoutJoiners(_ text: String) -> String {
    guard text.utf8.contains(0xE2), text.unicodeScalars.contains("\u{2060}") else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{2060}" }))
  }
}
