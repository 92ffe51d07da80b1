/// The towns, townships and streets of China, each with its county-level unit.
///
/// It is twelve times the size of the table of places: open it only when a town has to be looked up.
public struct TownTable: Sendable {
  private let countiesByTown: [String: [String]]
  private let townsByCounty: [String: [String]]

  /// Reads a table of towns.
  ///
  /// - Parameter csv: UTF-8 lines `county,name` under a header, without quotes; `county` is a code of the
  ///   table of places.
  /// - Throws: ``CatalogueError/badRow(file:line:expected:)`` at the first row of another shape.
  public init(csv: some Collection<UInt8>, file: String = "towns.csv") throws(CatalogueError) {
    var countiesByTown: [String: [String]] = [:]
    var townsByCounty: [String: [String]] = [:]
    for (line, fields) in plainRows(csv) where line > 1 {
      guard fields.count == 2 else { throw .badRow(file: file, line: line, expected: "county,name") }
      countiesByTown[fields[1], default: []].append(fields[0])
      townsByCounty[fields[0], default: []].append(fields[1])
    }
    self.countiesByTown = countiesByTown
    self.townsByCounty = townsByCounty
  }

  /// The codes of the county-level units that have a town of this full name.
  public func counties(ofTown name: String) -> [String] { countiesByTown[name] ?? [] }

  /// The towns of a county-level unit, by its code; empty where the table does not have it.
  public func towns(ofCounty code: String) -> [String] { townsByCounty[code] ?? [] }
}
