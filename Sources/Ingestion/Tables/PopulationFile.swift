public import DelimitedFiles
internal import Foundation
public import Statistics

/// Files of populations: CSV with a head of `place,year,population`.
public enum PopulationFile {
  /// Reads the heads of places by year; places that are not known are left out, for the file may be of a whole country.
  ///
  /// - Parameters:
  ///   - bytes: The file's content, UTF-8.
  ///   - file: The file's name, for errors.
  ///   - places: The places that are known.
  /// - Throws: `TableError` with the first line that cannot be used.
  public static func parse(
    _ bytes: some Collection<UInt8>, file: String, places: PlaceTree
  ) throws(TableError) -> Population {
    let text = try DelimitedText.text(of: bytes, file: file)
    var population: Population = [:]
    for row in try DelimitedText.rows(of: text, columns: ["place", "year", "population"], file: file) {
      guard let year = Int(year: row["year"]) else { throw row.error(at: "year", expected: .year) }
      guard let heads = Decimal(plain: row["population"]), heads > 0 else {
        throw row.error(at: "population", expected: .positiveNumber)
      }
      do throws(PlaceLookupError) {
        population[try places.resolve(row["place"]), default: [:]][year] = heads
      } catch {
        guard case .ambiguous(let name, let candidates) = error else { continue }
        throw row.error(.ambiguousPlace(name, candidates: candidates.map { $0.path.joined() }))
      }
    }
    return population
  }
}
