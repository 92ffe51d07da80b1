internal import Catalogues
internal import Statistics

/// The table of places, ready for looking up what stands in a text.
struct Gazetteer: Sendable {
  private let table: PlaceTable?
  private let levels: [String: Place.Level]
  /// The full names of provinces by their short ones.
  private let provinces: [String: String]
  private let provinceInitials: Set<UInt32>

  /// The most characters of a known name.
  private static let longest = 15

  init(_ table: PlaceTable?) {
    self.table = table
    var levels: [String: Place.Level] = [:]
    for entry in table?.entries ?? [] where levels[entry.name].map({ $0 < entry.level }) ?? true {
      levels[entry.name] = entry.level
    }
    self.levels = levels
    provinces = Dictionary(
      levels.filter { $0.value == .province }.map { name, _ in
        (String(name.prefix(name.hasPrefix("内蒙古") || name.hasPrefix("黑龙江") ? 3 : 2)), name)
      }, uniquingKeysWith: { first, _ in first })
    provinceInitials = Set(provinces.keys.compactMap { $0.unicodeScalars.first?.value })
  }

  func isKnown(_ name: String) -> Bool { levels[name] != nil }

  /// The longest known name at an offset.
  func longest(in scalars: [UInt32], at offset: Int) -> (length: Int, level: Place.Level)? {
    var found: (length: Int, level: Place.Level)?
    var index = offset
    while index < scalars.count, index - offset < Self.longest, PlaceWords.isNamePart(scalars[index]) {
      index += 1
      guard index - offset >= 2, Self.endings.contains(scalars[index - 1]) else { continue }
      if let level = levels[LineText.string(scalars[offset..<index])] { found = (index - offset, level) }
    }
    return found
  }

  /// A province that is called by its short name, as in 新疆博斯塘县, where no known name begins.
  func shortProvince(in scalars: [UInt32], at offset: Int) -> (NameChain.Name, Int)? {
    guard scalars.count > offset + 3, provinceInitials.contains(scalars[offset]),
      longest(in: scalars, at: offset) == nil
    else { return nil }
    for length in [3, 2] {
      let short = LineText.string(scalars[offset..<offset + length])
      if let full = provinces[short] { return (NameChain.Name(text: full, level: .province), length) }
    }
    return nil
  }

  /// 省, 市, 区, 县, 旗, 州, 盟.
  private static let endings: Set<UInt32> = [0x7701, 0x5E02, 0x533A, 0x53BF, 0x65D7, 0x5DDE, 0x76DF]

  /// The known county-level units of a name, those of today before those of before.
  func counties(named name: String) -> [Place] {
    guard let table else { return [] }
    let entries = table.entries(named: name).filter { $0.level == .county || $0.level == .city }
    let today = entries.filter { $0.validTo.isEmpty }
    return (today.isEmpty ? entries : today).map(table.place(of:))
  }

  // MARK: - Towns

  /// The county-level units that have a town of a full name, by the table of towns.
  ///
  /// That table is large; it is read when a report's own words first leave a place open.
  func counties(ofTown name: String) -> [Place] {
    guard let table, let towns = TownTable.embedded else { return [] }
    return towns.counties(ofTown: name).compactMap { table.entry(code: $0).map(table.place(of:)) }
  }

  /// The length of the name of a county's town at an offset, where its characters look like none: 义和镇.
  func town(of county: String, in scalars: [UInt32], at offset: Int) -> Int? {
    guard let table, let towns = TownTable.embedded else { return nil }
    let names = table.entries(named: county).flatMap { towns.towns(ofCounty: $0.code) }
    let lengths = names.map(LineText.scalars(of:)).filter { scalars[offset...].starts(with: $0) }
    return lengths.map(\.count).max()
  }

  /// Whether a character may follow a street as the one that acts: a digit, a comma, 党, 办, 坚, 深, 始, 认, 严, 围, 高,
  /// 紧, 依, 法, 综.
  private static func isSubjectEnd(_ scalar: UInt32) -> Bool {
    YearText.digit(scalar) != nil || subjectEnds.contains(scalar)
  }

  private static let subjectEnds: Set<UInt32> = [
    0x2C, 0xFF0C, 0x515A, 0x529E, 0x575A, 0x6DF1, 0x59CB, 0x8BA4, 0x4E25, 0x56F4, 0x9AD8, 0x7D27, 0x4F9D,
    0x6CD5, 0x7EFC,
  ]

  /// The street that is called by its short name at an offset, as 东城街 is for 东城街道.
  func shortStreet(in scalars: [UInt32], at offset: Int) -> (name: String, length: Int)? {
    for length in 3...5 where offset + length < scalars.count {
      guard scalars[offset + length - 1] == 0x8857, Self.isSubjectEnd(scalars[offset + length]) else {
        continue
      }
      let name = LineText.string(scalars[offset..<offset + length]) + "道"
      if !counties(ofTown: name).isEmpty { return (name, length) }
    }
    return nil
  }
}
