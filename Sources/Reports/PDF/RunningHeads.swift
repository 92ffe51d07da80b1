/// Finds page numbers and the lines that come back on page after page, at either end of a page.
struct RunningHeads {
  /// How much of a page's height, at either end, they may stand in.
  private static let margin = 0.13

  /// The lines that come back: their text without numbers, with their height on the page.
  private var repeated: Set<Place> = []
  /// What bare page numbers are more than the number of their page.
  private var numbering: Set<Int> = []
  private let pageCount: Int

  private struct Place: Hashable {
    let text: String
    let step: Int
  }

  init(_ pages: [(page: PlacedPage, rows: [PlacedRow])]) {
    pageCount = pages.count
    var places: [Place: Int] = [:]
    var shifts: [Int: Int] = [:]
    for (page, rows) in pages {
      let outer = rows.filter { Self.isInMargin($0, page) }
      for place in Set(outer.flatMap { Self.places($0, page) }) { places[place, default: 0] += 1 }
      let numbers = Set(outer.compactMap(Self.bareNumber))
      for number in numbers { shifts[number - page.number, default: 0] += 1 }
    }
    let enough = max(2, (pages.count + 1) / 2)
    repeated = Set(places.filter { $0.value >= enough && !$0.key.text.isEmpty }.keys)
    numbering = Set(shifts.filter { $0.value >= enough }.keys)
  }

  /// The rows of a page between its running heads.
  func body(of page: PlacedPage, _ rows: [PlacedRow]) -> ArraySlice<PlacedRow> {
    var body = rows[...]
    while let first = body.first, contains(first, page) { body.removeFirst() }
    while let last = body.last, contains(last, page) { body.removeLast() }
    return body
  }

  /// Whether an outermost row is a page number or a running head.
  private func contains(_ row: PlacedRow, _ page: PlacedPage) -> Bool {
    guard Self.isInMargin(row, page) else { return false }
    if let number = Self.bareNumber(row) {
      return numbering.contains(number - page.number) || pageCount == 1 && number == 1
    }
    return Self.isMarkedNumber(row) || Self.places(row, page).contains { repeated.contains($0) }
  }

  private static func isInMargin(_ row: PlacedRow, _ page: PlacedPage) -> Bool {
    row.bottom < page.height * margin || row.top > page.height * (1 - margin)
  }

  /// Where a row stands, rounded both ways so that small shifts do not matter.
  private static func places(_ row: PlacedRow, _ page: PlacedPage) -> [Place] {
    let text = text(row).filter { !$0.isNumber }
    let position = row.top / max(page.height, 1) * 100
    return [Int(position), Int(position + 0.5) + 1000].map { Place(text: text, step: $0) }
  }

  private static func text(_ row: PlacedRow) -> String {
    row.text(columns: false).filter { !$0.isWhitespace }
  }

  /// The number that a row is, if it is nothing else.
  private static func bareNumber(_ row: PlacedRow) -> Int? {
    let text = text(row)
    return text.utf8.count <= 4 ? Int(text) : nil
  }

  /// Whether a row is a number that is marked as that of a page, as in `— 3 —` or `第3页 共9页`.
  private static func isMarkedNumber(_ row: PlacedRow) -> Bool {
    let number = /[-—–－―·•.~]+\d{1,4}[-—–－―·•.~]+|第[\d一二三四五六七八九十百]+页.{0,10}|\d{1,4}\/\d{1,4}/
    return text(row).wholeMatch(of: number) != nil
  }
}
