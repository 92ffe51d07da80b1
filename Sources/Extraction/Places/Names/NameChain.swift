internal import Statistics

/// Names of places that stand one behind another: 云泽市 澄湖区 柳塘镇.
struct NameChain: Hashable {
  /// A name with its level.
  struct Name: Hashable {
    let text: String
    let level: Place.Level
  }

  var names: [Name] = []

  var town: String? { name(at: .town) }
  var county: String? { name(at: .county) }
  var city: String? { name(at: .city) }
  var text: String { names.map(\.text).joined() }

  /// The names above the county-level unit.
  var above: [String] { names.filter { $0.level < .county }.map(\.text) }

  private func name(at level: Place.Level) -> String? { names.last { $0.level == level }?.text }
}
