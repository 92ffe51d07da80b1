import Catalogues
import Statistics
import Testing
import YAMLFiles

@Suite struct CatalogueTests {
  @Test("the catalogue inside the program has the 51 metrics, each with a theme and a meaning")
  func standard() throws {
    let catalogue = try Catalogue.standard()
    #expect(catalogue.metrics.count == 51)
    #expect(catalogue.metrics.allSatisfy { !$0.theme.isEmpty && !$0.meaning.isEmpty })
    #expect(catalogue.metric("mediation_success_rate")?.denominator == "mediation_cases")
    #expect(catalogue.entries.allSatisfy { !$0.words.isEmpty })
  }

  @Test("every topic that a metric asks for has words")
  func topics() throws {
    let catalogue = try Catalogue.standard()
    let known = Set(catalogue.lexicon.topics.keys)
    for entry in catalogue.entries {
      #expect(known.isSuperset(of: entry.words.within.keys), "\(entry.metric.id)")
    }
    #expect(known.isSuperset(of: catalogue.lexicon.others.within.keys))
  }

  @Test("every metric that another is a part or share of is known, and a share is of the whole of its part")
  func relations() throws {
    let catalogue = try Catalogue.standard()
    for metric in catalogue.metrics {
      for other in [metric.partOf, metric.numerator, metric.denominator].compactMap({ $0 }) {
        #expect(catalogue.metric(other) != nil, "\(metric.id)")
      }
      guard let numerator = metric.numerator else { continue }
      #expect(catalogue.metric(numerator)?.partOf == metric.denominator, "\(metric.id)")
    }
    #expect(catalogue.metrics.count { $0.partOf != nil } == 7)
    #expect(catalogue.metrics.count { $0.numerator != nil } == 5)
  }

  @Test("a metric of one's own needs no more than a name, a unit and words")
  func ownMetric() throws {
    let own = try Catalogue(yaml: "metrics: {trees: {zh: 植树量, unit: 株, read: {names: [植树]}}}")
    let catalogue = try Catalogue.standard().adding(own)
    #expect(catalogue.metrics.count == 52)
    #expect(catalogue.entries.last?.accepts == ["株"])
    #expect(catalogue.metric("trees")?.kind == .count)
  }

  @Test(
    "a wrong entry is named with its metric and key",
    arguments: [
      ("metrics: {a: {unit: 件}}", "a", "zh"), ("metrics: {a: {zh: 甲}}", "a", "unit"),
      ("metrics: {a: {zh: 甲, unit: 件, kind: sum}}", "a", "kind"),
      ("metrics: {a: {zh: 甲, unit: 件, read: {name: [乙]}}}", "a", "read/name"),
      ("words: {fill: [甲]}", "words", "fill"),
    ])
  func wrong(yaml: String, metric: String, key: String) {
    do {
      _ = try Catalogue(yaml: yaml)
      Issue.record("no error")
    } catch {
      guard case .badValue(_, metric, key, _) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test("a file that is no catalogue is refused with its line where there is one")
  func noCatalogue() {
    #expect(throws: CatalogueError.empty(file: "c.yaml")) { try Catalogue(yaml: "", file: "c.yaml") }
    #expect(throws: CatalogueError.notMapping(file: "c.yaml")) { try Catalogue(yaml: "- a", file: "c.yaml") }
    let error = #expect(throws: CatalogueError.self) { try Catalogue(yaml: "a:\n  [b", file: "c.yaml") }
    guard case .notYAML("c.yaml", let fault) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(fault.line == 3)
  }
}
