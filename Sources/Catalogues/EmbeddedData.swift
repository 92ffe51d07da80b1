internal import CEmbeddedData

/// The files of `data/` that travel inside the program, so that it works when it is copied alone.
enum EmbeddedData {
  static var catalogue: UnsafeBufferPointer<UInt8> { buffer(tongjitu_catalogue()) }
  static var places: UnsafeBufferPointer<UInt8> { buffer(tongjitu_places()) }
  static var towns: UnsafeBufferPointer<UInt8> { buffer(tongjitu_towns()) }

  private static func buffer(_ data: tongjitu_embedded) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: data.bytes, count: data.count)
  }
}

extension PlaceTable {
  /// The table that travels inside the program.
  public static func standard() throws(CatalogueError) -> PlaceTable {
    try PlaceTable(csv: EmbeddedData.places)
  }
}

extension TownTable {
  /// The table that travels inside the program.
  public static func standard() throws(CatalogueError) -> TownTable {
    try TownTable(csv: EmbeddedData.towns)
  }
}
