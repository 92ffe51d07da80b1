internal import Statistics

/// Chooses among the counties that have a town of one name by what the report's text names.
struct CountyChoice {
  let counties: [Place]
  let text: ByteSearch

  /// The only county that it can be; `nil` where several can.
  ///
  /// A county that is named goes before one whose city is, and that before one whose province is.
  var only: Place? {
    if counties.count == 1 { return counties[0] }
    for depth in 1...3 {
      let named = counties.filter { names($0, depth) }
      if named.count == 1 { return named[0] }
      if !named.isEmpty { return nil }
    }
    return nil
  }

  /// Whether the text has the name that stands `depth` from the end of a county's path.
  private func names(_ county: Place, _ depth: Int) -> Bool {
    county.path.dropLast(depth - 1).last.map(text.contains) == true
  }
}
