internal import DelimitedFiles
internal import Foundation

/// A line of a file of populations that cannot be used.
public struct PopulationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// What is wrong with it and what is expected.
  public let reason: String

  /// The line and the reason, in one line.
  public var description: String { "line \(line): \(reason)" }
}

/// Files of populations: CSV with a head of `place,year,population`.
public enum PopulationFile {
  /// Reads the heads of places by year; places that are not known are left out, for the file may be of a whole country.
  ///
  /// - Throws: ``PopulationError`` with the first line that cannot be used.
  public static func parse(_ text: String, places: PlaceTree) throws(PopulationError) -> Population {
    let rows: [DelimitedRow]
    do {
      rows = try DelimitedText.rows(of: text, columns: ["place", "year", "population"])
    } catch {
      throw PopulationError(line: error.line, reason: error.problem)
    }
    var population: Population = [:]
    for row in rows {
      guard let year = Int(row["year"]), let heads = Decimal(plain: row["population"]), heads > 0 else {
        throw PopulationError(line: row.line, reason: "a place, a year and a positive number are expected")
      }
      do throws(PlaceLookupError) {
        population[try places.resolve(row["place"]), default: [:]][year] = heads
      } catch {
        guard case .unknown = error else { throw PopulationError(line: row.line, reason: "\(error)") }
      }
    }
    return population
  }
}
