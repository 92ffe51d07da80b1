import Testing

@testable import Phrases

@Suite("Findings in words") struct FindingPhrasesTests {
  @Test(
    "Every kind has a sentence in both languages, with its facts",
    arguments: [
      ("place-unknown", 0), ("period-unknown", 0), ("several-years", 3), ("ocr-noise", 2), ("copied-text", 2),
      ("correction-unmet", 2), ("place-ambiguous", 3), ("parts-exceed-whole", 0), ("parts-exceed-whole", 3),
      ("parts-exceed-whole", 5), ("part-above-whole", 4), ("rate-mismatch", 5),
      ("statements-conflict", 7), ("reports-conflict", 7), ("prior-differs", 7), ("part-superseded", 8),
      ("jump", 7),
      ("same-number", 6),
    ])
  func sentence(kind: String, count: Int) {
    let facts = (0..<count).map { "fact\($0)" }
    let chinese = Phrases(.chinese).finding(kind, facts)
    let english = Phrases(.english).finding(kind, facts)
    #expect(!chinese.hasPrefix(kind) && !english.hasPrefix(kind))
    #expect(chinese.unicodeScalars.contains { $0.properties.isIdeographic })
    #expect(!english.unicodeScalars.contains { $0.properties.isIdeographic })
    // Reports stand beside the sentence, and the same number needs to be said once.
    let untold = [
      "statements-conflict": [5, 6], "prior-differs": [5], "copied-text": [0], "same-number": [4],
    ]
    for index in facts.indices where !untold[kind, default: []].contains(index) {
      #expect(chinese.contains(facts[index]) && english.contains(facts[index]), "\(facts[index])")
    }
  }

  @Test("A kind that nobody knows is told as it is")
  func unknown() { #expect(Phrases().finding("new-kind", ["甲"]) == "new-kind 甲") }
}
