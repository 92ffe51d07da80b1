/// What is known of a report as a whole before its numbers are bound.
struct ReportContext {
  /// The year that the report is of, where it is known.
  var year: Int?
  /// Whether the report is of a part of its year.
  var isPartOfYear = false
  /// Whether the report speaks for a county-level unit as a whole.
  var coversCounty = false
  /// The term by which such a report calls its whole, as 全区 for a district's; -1 for others.
  var wholeCounty: Int32 = -1
}

extension ReportContext {
  /// Takes a report whose place is not known for a county's if it calls the county its own or the whole, and no town.
  mutating func takeScope(of passage: Passage, _ text: UnsafeBufferPointer<UInt8>) {
    var whole: Int32 = -1
    var isOwn = false
    for mark in passage.marks.indices {
      let roles = passage.roles(at: mark)
      guard !roles.isDisjoint(with: [.ownBody, .otherBody]) else { continue }
      let name = text[Int(passage.marks[mark].start)..<Int(passage.marks[mark].end)]
      let isCounty = Self.counties.contains { name.suffix($0.count).elementsEqual($0) }
      if roles.contains(.ownBody) {
        guard isCounty else { return }
        isOwn = true
      } else if isCounty {
        whole = passage.marks[mark].value
      }
    }
    coversCounty = isOwn || whole >= 0
    wholeCounty = whole
  }

  private static let counties = ["县", "区", "旗"].map { Array($0.utf8) }
}

/// Which part of a report a sentence stands in.
enum Section {
  case results, problems, plans
}
