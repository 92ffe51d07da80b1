import Testing

@testable import Phrases

@Suite("Findings in words") struct FindingPhrasesTests {
  @Test(
    "Every kind has a sentence in both languages, with its facts",
    arguments: [
      ("place-unknown", 0), ("period-unknown", 0), ("several-years", 3), ("ocr-noise", 1), ("copied-text", 2),
      ("correction-unmet", 2), ("place-ambiguous", 3), ("parts-exceed-whole", 0), ("parts-exceed-whole", 3),
      ("parts-exceed-whole", 5), ("part-above-whole", 4), ("rate-mismatch", 5), ("conflicting-statements", 3),
      ("statements-conflict", 7), ("reports-conflict", 7), ("prior-differs", 7), ("jump", 7),
      ("same-number", 6),
    ])
  func sentence(kind: String, count: Int) {
    let facts = (0..<count).map { "fact\($0)" }
    let chinese = Phrases(.chinese).finding(kind, facts)
    let english = Phrases(.english).finding(kind, facts)
    #expect(!chinese.hasPrefix(kind) && !english.hasPrefix(kind))
    #expect(chinese.unicodeScalars.contains { $0.properties.isIdeographic })
    #expect(!english.unicodeScalars.contains { $0.properties.isIdeographic })
    // The files of a contradiction within one report, and the own report of a year, are told beside the sentence.
    let told =
      kind == "statements-conflict" ? 5 : kind == "prior-differs" ? 5 : kind == "copied-text" ? 0 : count
    for fact in facts.prefix(told) { #expect(chinese.contains(fact) && english.contains(fact), "\(fact)") }
  }

  @Test("A kind that nobody knows is told as it is")
  func unknown() { #expect(Phrases().finding("new-kind", ["甲"]) == "new-kind 甲") }
}
