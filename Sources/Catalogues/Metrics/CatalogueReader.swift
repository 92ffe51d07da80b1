internal import Statistics
internal import Yams

/// Reads `catalogue.yaml`, and says which key of which metric is wrong.
struct CatalogueReader {
  let file: String

  func catalogue(_ root: Node) throws(CatalogueError) -> Catalogue {
    guard let top = root.mapping else {
      throw .notMapping(file: file)
    }
    var entries: [MetricEntry] = []
    for (key, value) in try mapping(top["metrics"], "metrics", "metrics") {
      guard let id = key.string, let fields = value.mapping else {
        throw .badValue(file: file, metric: key.string ?? "?", key: "", expected: .mapping)
      }
      entries.append(try entry(id, fields))
    }
    return Catalogue(entries: entries, lexicon: try lexicon(top))
  }

  private func entry(_ id: String, _ fields: Node.Mapping) throws(CatalogueError) -> MetricEntry {
    let kind: Metric.Kind = try choice(fields["kind"], id, "kind", otherwise: .count)
    let unit = try text(fields["unit"], id, "unit")
    let metric = Metric(
      id: id, chineseName: try text(fields["zh"], id, "zh"), englishName: fields["en"]?.string ?? id,
      kind: kind, unit: UnitOfMeasure(unit),
      combine: try choice(fields["combine"], id, "combine", otherwise: kind == .rate ? .first : .total),
      rollUp: try choice(fields["rollup"], id, "rollup", otherwise: kind == .rate ? .weighted : .sum),
      denominator: fields["denominator"]?.string, numerator: fields["numerator"]?.string,
      partOf: fields["part_of"]?.string, theme: fields["theme"]?.string ?? "",
      meaning: fields["means"]?.string ?? "")
    return MetricEntry(
      metric: metric, accepts: try list(fields["accepts"], id, "accepts"),
      words: try words(fields["read"], id))
  }

  private func words(_ node: Node?, _ id: String) throws(CatalogueError) -> MetricWords {
    guard let node else { return MetricWords() }
    guard let fields = node.mapping else {
      throw .badValue(file: file, metric: id, key: "read", expected: .mapping)
    }
    var words = MetricWords()
    for (key, value) in fields {
      switch key.string {
      case "names": words.names = try list(value, id, "read/names")
      case "nouns": words.nouns = try list(value, id, "read/nouns")
      case "unless": words.unless = try list(value, id, "read/unless")
      case "before": words.before = try list(value, id, "read/before")
      case "zero": words.zero = try list(value, id, "read/zero")
      case "within": words.within = try lists(value, id, "read/within")
      case "objects": words.objects = try lists(value, id, "read/objects")
      case "alone": words.alone = try lists(value, id, "read/alone")
      default:
        throw .badValue(
          file: file, metric: id, key: "read/\(key.string ?? "?")",
          expected: .oneOf(["names", "within", "objects", "nouns", "alone", "unless", "before", "zero"]))
      }
    }
    return words
  }

  private func lexicon(_ top: Node.Mapping) throws(CatalogueError) -> Lexicon {
    var lexicon = Lexicon()
    lexicon.topics = try lists(top["topics"], "topics", "topics")
    lexicon.sentenceTopics = try list(top["sentence_topics"], "topics", "sentence_topics")
    lexicon.others = try words(top["others"], "others")
    lexicon.words = try roles(top["words"], "words")
    lexicon.headings = try roles(top["headings"], "headings")
    guard let units = top["units"]?.mapping else { return lexicon }
    lexicon.units.known = try list(units["known"], "units", "known")
    lexicon.units.properties = try list(units["properties"], "units", "properties")
    for (key, value) in try mapping(units["same"], "units", "same") {
      guard let written = key.string else { continue }
      lexicon.units.same[written] = try text(value, "units", "same/\(written)")
    }
    for (key, value) in try mapping(units["factors"], "units", "factors") {
      guard let written = key.string else { continue }
      lexicon.units.factors[written] = try conversion(value, written)
    }
    return lexicon
  }

  private func conversion(_ node: Node, _ unit: String) throws(CatalogueError) -> UnitWords.Conversion {
    let numbers = node.mapping?.first?.value.sequence?.compactMap(\.int) ?? []
    guard let other = node.mapping?.first?.key.string, numbers.count == 2, numbers[1] > 0 else {
      throw .badValue(
        file: file, metric: "units", key: "factors/\(unit)", expected: .conversion)
    }
    return UnitWords.Conversion(unit: other, multiplier: numbers[0], divisor: numbers[1])
  }

  private func roles<Role: RawRepresentable & CaseIterable & Hashable>(_ node: Node?, _ name: String)
    throws(CatalogueError) -> [Role: [String]] where Role.RawValue == String
  {
    var found: [Role: [String]] = [:]
    for (key, value) in try lists(node, name, name) {
      guard let role = Role(rawValue: key) else {
        throw .badValue(
          file: file, metric: name, key: key, expected: .oneOf(Role.allCases.map(\.rawValue)))
      }
      found[role] = value
    }
    return found
  }
}
