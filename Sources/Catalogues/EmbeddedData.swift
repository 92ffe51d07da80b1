internal import CEmbeddedData
public import DelimitedFiles

/// The files of `data/` that travel inside the program, so that it works when it is copied alone.
enum EmbeddedData {
  static var catalogue: UnsafeBufferPointer<UInt8> { buffer("catalogue.yaml") }
  static var places: UnsafeBufferPointer<UInt8> { buffer("places.csv") }
  static var towns: UnsafeBufferPointer<UInt8> { buffer("towns.csv") }

  private static func buffer(_ path: String) -> UnsafeBufferPointer<UInt8> {
    guard let file = tongjitu_embedded_file(path) else {
      preconditionFailure("\(path) was not built into the program")
    }
    return UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.count)
  }
}

extension PlaceTable {
  /// The table that travels inside the program.
  public static func standard() throws(TableError) -> PlaceTable {
    try PlaceTable(csv: EmbeddedData.places)
  }
}

extension TownTable {
  /// The table that travels inside the program.
  public static func standard() throws(TableError) -> TownTable {
    try TownTable(csv: EmbeddedData.towns)
  }

  /// The same table, read when it is first asked for and then kept.
  public static let embedded = try? standard()
}
