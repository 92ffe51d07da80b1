public import DelimitedFiles

/// The towns, townships and streets of China, each with its county-level unit.
///
/// It is twelve times the size of the table of places: open it only when a town has to be looked up.
public struct TownTable: Sendable {
  private let countiesByTown: [String: [String]]
  private let townsByCounty: [String: [String]]

  /// Reads a table of towns.
  ///
  /// - Parameter csv: A CSV with the columns `county,name`; `county` is a code of the table of places.
  /// - Throws: `TableError` with the first line that cannot be used.
  public init(csv: some Collection<UInt8>, file: String = "towns.csv") throws(TableError) {
    let text = try DelimitedText.text(of: csv, file: file)
    var countiesByTown: [String: [String]] = [:]
    var townsByCounty: [String: [String]] = [:]
    for row in try DelimitedText.rows(of: text, columns: ["county", "name"], file: file) {
      let (county, town) = (row["county"], row["name"])
      countiesByTown[town, default: []].append(county)
      townsByCounty[county, default: []].append(town)
    }
    self.countiesByTown = countiesByTown
    self.townsByCounty = townsByCounty
  }

  /// The codes of the county-level units that have a town of this full name.
  public func counties(ofTown name: String) -> [String] { countiesByTown[name] ?? [] }

  /// Whether some county-level unit has a town of this full name.
  public func has(_ name: String) -> Bool { countiesByTown[name] != nil }

  /// The towns of a county-level unit, by its code; empty where the table does not have it.
  public func towns(ofCounty code: String) -> [String] { townsByCounty[code] ?? [] }
}
