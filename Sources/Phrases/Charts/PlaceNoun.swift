/// What some places are called together.
public enum PlaceNoun: String, Sendable, Hashable, CaseIterable {
  /// All are 镇.
  case town
  /// All are 街道.
  case street
  /// Towns and 乡.
  case township
  /// Towns and streets.
  case townOrStreet
  /// County-level units.
  case county
  /// Anything else.
  case place

  /// The noun that suits places by the ends of their names.
  public init(suiting names: some Sequence<String>) {
    let bare = names.map { $0.hasSuffix("）") ? String($0.dropLast()) : $0 }
    func all(_ ends: [String]) -> Bool {
      bare.allSatisfy { name in ends.contains { name.hasSuffix($0) } }
    }
    let streets = ["街道", "街道办事处", "办事处"]
    if all(["镇"]) {
      self = .town
    } else if all(streets) {
      self = .street
    } else if all(["镇", "乡", "苏木"]) {
      self = .township
    } else if all(["镇", "乡", "苏木"] + streets) {
      self = .townOrStreet
    } else if all(["区", "县", "旗", "市"]) {
      self = .county
    } else {
      self = .place
    }
  }
}

extension Phrases {
  /// The noun; in English its plural.
  public func name(of noun: PlaceNoun) -> String {
    switch noun {
    case .town: text("镇", "towns")
    case .street: text("街道", "streets")
    case .township: text("乡镇", "townships")
    case .townOrStreet: text("镇街", "towns and streets")
    case .county: text("区县", "counties")
    case .place: text("单位", "places")
    }
  }
}
