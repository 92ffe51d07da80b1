public import DelimitedFiles
public import Statistics

/// The provinces, cities and county-level units of China, today's and those that were renamed or abolished.
///
///     let table = try PlaceTable.standard()
///     table.entries(named: "南开区").map(table.place(of:))  // [天津市/南开区]
public struct PlaceTable: Sendable {
  /// One row of `places.csv`.
  public struct Entry: Sendable, Hashable {
    /// The code of the ministry's table; places of before have one of ours, `H` and a number.
    public let code: String
    /// The full name.
    public let name: String
    /// The level.
    public let level: Place.Level
    /// The code of the place above; empty for a province.
    public let parent: String
    /// The day from which the place carries this name, as `2018-06-19`; empty where it always has.
    public let validFrom: String
    /// The day on which it was renamed, merged or abolished; empty for a place of today.
    public let validTo: String
    /// The code of what it became; empty for a place of today.
    public let successor: String
  }

  private static let columns = ["code", "name", "level", "parent", "valid_from", "valid_to", "successor"]

  /// All rows, in the order of the file.
  public let entries: [Entry]
  private let byCode: [String: Int]
  private let byName: [String: [Int]]

  /// Reads a table of places.
  ///
  /// - Parameter csv: A CSV with the columns `code,name,level,parent,valid_from,valid_to,successor`.
  /// - Throws: `TableError` with the first line that cannot be used.
  public init(csv: some Collection<UInt8>, file: String = "places.csv") throws(TableError) {
    let text = try DelimitedText.text(of: csv, file: file)
    var entries: [Entry] = []
    for row in try DelimitedText.rows(of: text, columns: Self.columns, file: file) {
      guard let level = Place.Level(word: row["level"]) else {
        throw row.error(at: "level", expected: .level)
      }
      entries.append(
        Entry(
          code: row["code"], name: row["name"], level: level, parent: row["parent"],
          validFrom: row["valid_from"], validTo: row["valid_to"], successor: row["successor"]))
    }
    self.entries = entries
    byCode = Dictionary(entries.indices.map { (entries[$0].code, $0) }) { first, _ in first }
    byName = Dictionary(grouping: entries.indices) { entries[$0].name }
  }

  /// The entry with a code.
  public func entry(code: String) -> Entry? { byCode[code].map { entries[$0] } }

  /// The entries that carry a full name: several where the name is not unique, as 鼓楼区 is not.
  public func entries(named name: String) -> [Entry] { (byName[name] ?? []).map { entries[$0] } }

  /// The place of an entry, with the names above it.
  public func place(of entry: Entry) -> Place {
    var path = [entry.name]
    var above = self.entry(code: entry.parent)
    while let next = above {
      path.append(next.name)
      above = self.entry(code: next.parent)
    }
    return Place(path: path.reversed(), level: entry.level)
  }

  /// The places that were renamed or merged, each with what it became and the first year of that.
  public var changes: [PlaceChange] {
    entries.compactMap { entry in
      guard let successor = self.entry(code: entry.successor), let year = Int(entry.validTo.prefix(4)) else {
        return nil
      }
      return PlaceChange(
        from: place(of: entry), to: place(of: successor), year: year,
        enlarging: successor.validFrom != entry.validTo)
    }
  }

  /// What a place of before is today, through any number of changes; itself for a place of today.
  public func today(_ entry: Entry) -> Entry {
    var current = entry
    var seen: Set<String> = []
    while seen.insert(current.code).inserted, let next = self.entry(code: current.successor) {
      current = next
    }
    return current
  }
}

extension Place.Level {
  /// The level that a table names.
  init?(word: String) {
    switch word {
    case "province": self = .province
    case "city": self = .city
    case "county": self = .county
    case "town": self = .town
    default: return nil
    }
  }
}
