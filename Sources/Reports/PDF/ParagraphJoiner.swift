/// Makes paragraphs of rows: joins a row with the next where the line was full and only the paper ended.
struct ParagraphJoiner {
  /// The left and right edges of the text, over all pages.
  private let left: Double
  private let right: Double
  /// Whether paragraphs are indented, so that a row that is not goes on with the one before.
  private let isIndented: Bool

  init(_ rows: [PlacedRow]) {
    let text = rows.filter { !$0.hasColumns }
    let left = text.map(\.left).min() ?? 0
    self.left = left
    let ends = text.map(\.right).sorted()
    // The outermost edge that more than one row comes near; one row alone may stick out.
    let shared = ends.indices.dropFirst().last { ends[$0] - ends[$0 - 1] < 6 }
    let indents = text.filter { 1.4 * $0.em...3 * $0.em ~= $0.left - left }
    isIndented = indents.count * 6 > text.count
    right = shared.map { ends[$0] } ?? ends.last ?? 0
  }

  /// Whether `next` goes on with the paragraph of `row`.
  func joins(_ row: PlacedRow, _ next: PlacedRow, acrossPages: Bool) -> Bool {
    let em = row.em
    guard !row.hasColumns, !next.hasColumns else { return false }
    guard abs(next.em - em) < 0.25 * em, next.left - left < 1.2 * em else { return false }
    guard acrossPages || next.top - row.bottom < 1.2 * row.height else { return false }
    let unit = width(ofFirstUnit: next)
    return right - row.right < max(unit + 0.7 * em, isIndented ? 5 * em : 0)
  }

  /// The width of what cannot be parted at the beginning of a row: it would have stood on the line before if it
  /// had fitted there.
  private func width(ofFirstUnit row: PlacedRow) -> Double {
    let text = row.text(columns: false).unicodeScalars
    let letters = text.prefix { $0.isASCII && $0 != " " }.count
    var width = letters > 0 ? Double(letters) * 0.55 : 1
    let rest = text.dropFirst(max(letters, 1))
    width += Double(rest.prefix { Self.closing.contains($0) }.count)
    return width * row.em
  }

  /// Marks that may not begin a line and take the character before them along.
  private static let closing: Set<Unicode.Scalar> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "》", "”", "’", "】", "〕", "%", "％",
  ]
}
