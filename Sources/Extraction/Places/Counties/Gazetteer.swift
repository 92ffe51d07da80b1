internal import Catalogues
internal import Statistics

/// The table of places, ready for looking up what stands in a text.
///
/// It is a class, for every reader of a line holds it.
final class Gazetteer: Sendable {
  private let table: PlaceTable?
  private let levels: [String: Place.Level]
  /// The full names of counties and cities by their short ones: 屏边苗族自治县 by 屏边县.
  private let fullNames: [String: String]
  private let provinces: ShortProvinces

  /// The most characters of a known name.
  private static let longest = 15

  private static let endings = Set(of: "省市区县旗州盟")

  init(_ table: PlaceTable?) {
    self.table = table
    var levels: [String: Place.Level] = [:]
    var fullNames: [String: String] = [:]
    for entry in table?.entries ?? [] where levels[entry.name].map({ $0 < entry.level }) ?? true {
      levels[entry.name] = entry.level
    }
    for entry in table?.entries ?? [] {
      for short in entry.shortNames where levels[short] == nil {
        levels[short] = entry.level
        fullNames[short] = entry.name
      }
    }
    self.levels = levels
    self.fullNames = fullNames
    provinces = ShortProvinces(levels.filter { $0.value == .province }.map(\.key))
  }

  // MARK: - Names

  /// Whether a name is the full or the short one of a place.
  func isKnown(_ name: String) -> Bool { levels[name] != nil }

  /// Whether a name is a place's full one.
  func isListed(_ name: String) -> Bool { isKnown(name) && fullNames[name] == nil }

  /// The full name of a place that may be called by its short one.
  func fullName(of name: String) -> String { fullNames[name] ?? name }

  /// The longest known name at an offset, whether or not its characters look like a name's: 和平区, 将乐县.
  func longestName(in scalars: [Unicode.Scalar], at offset: Int) -> FoundName? {
    var found: FoundName?
    var end = offset
    while end < scalars.count, end - offset < Self.longest, NameWords.isIdeograph(scalars[end]) {
      end += 1
      guard end - offset >= 2, Self.endings.contains(scalars[end - 1]) else { continue }
      let name = String(scalars[offset..<end])
      if let level = levels[name] {
        found = FoundName(name: NameChain.Name(text: name, level: level), range: offset..<end)
      }
    }
    return found
  }

  /// A province that is called by its short name, as in 新疆博斯塘县, where no known name begins.
  func shortProvince(in scalars: [Unicode.Scalar], at offset: Int) -> FoundName? {
    guard let found = provinces.name(in: scalars, at: offset), longestName(in: scalars, at: offset) == nil
    else {
      return nil
    }
    return found
  }

  // MARK: - Counties

  /// The known county-level units of a full or a short name, those of today before those of before.
  func counties(named name: String) -> [Place] {
    guard let table else { return [] }
    let entries = table.entries(named: fullName(of: name)).filter { $0.level == .county || $0.level == .city }
    let today = entries.filter { $0.validTo.isEmpty }
    return (today.isEmpty ? entries : today).map(table.place(of:))
  }

  /// The county-level unit with a code of today.
  func county(code: String) -> Place? {
    guard let table, let entry = table.entry(code: code), entry.level == .county else { return nil }
    return table.place(of: entry)
  }

  // MARK: - Towns

  /// The county-level units that have a town of a full name, by the table of towns.
  ///
  /// That table is large; it is read when a report's own words first leave a place open.
  func counties(ofTown name: String) -> [Place] {
    guard let table, let towns = TownTable.embedded else { return [] }
    return towns.counties(ofTown: name).compactMap { table.entry(code: $0).map(table.place(of:)) }
  }

  /// Whether the table of towns has a name.
  func isTown(_ name: String) -> Bool { table != nil && TownTable.embedded?.has(name) == true }

  /// The county's town that stands at an offset, where its characters look like none: 义和镇.
  func town(ofCounty county: String, in scalars: [Unicode.Scalar], at offset: Int) -> FoundName? {
    guard let table, let towns = TownTable.embedded else { return nil }
    let names = table.entries(named: fullName(of: county)).flatMap { towns.towns(ofCounty: $0.code) }
    let standing = names.filter { scalars[offset...].starts(with: $0.unicodeScalars) }
    return standing.max { $0.unicodeScalars.count < $1.unicodeScalars.count }.map {
      FoundName(
        name: NameChain.Name(text: $0, level: .town), range: offset..<offset + $0.unicodeScalars.count)
    }
  }

  /// What may follow a street as the one that acts, besides a digit.
  private static let subjectEnds = Set(of: ",，党办坚深始认严围高紧依法综")

  /// The street that is called by its short name at an offset, as 东城街 is for 东城街道.
  func shortStreet(in scalars: [Unicode.Scalar], at offset: Int) -> FoundName? {
    for end in offset + 3...offset + 5 where end < scalars.count {
      guard scalars[end - 1] == "街", scalars[end].digit != nil || Self.subjectEnds.contains(scalars[end])
      else {
        continue
      }
      let name = String(scalars[offset..<end]) + "道"
      if isTown(name) {
        return FoundName(name: NameChain.Name(text: name, level: .town), range: offset..<end)
      }
    }
    return nil
  }
}
