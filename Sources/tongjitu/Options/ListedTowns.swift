import Catalogues
import Statistics

/// The towns that ought to report: those of every county-level unit whose towns do, by the table of towns.
struct ListedTowns {
  private let table: PlaceTable

  init() throws { table = try .standard() }

  /// The listed towns of the counties in a tree; the table of towns is opened only where it has one of them.
  func towns(in tree: PlaceTree) throws -> [Place] {
    let counties = tree.places.filter { $0.level <= .county && tree.isRolledUp($0) }
    let entries = counties.flatMap { county in
      table.entries(named: county.shortName).filter { table.place(of: $0).path == county.path }
    }
    guard !entries.isEmpty else { return [] }
    let towns = try TownTable.standard()
    return entries.flatMap { entry in
      towns.towns(ofCounty: entry.code).map {
        Place(path: table.place(of: entry).path + [$0], level: .town)
      }
    }
  }
}
