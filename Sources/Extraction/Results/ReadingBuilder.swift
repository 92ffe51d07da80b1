internal import ChineseNumerals
internal import Foundation
internal import Statistics

/// Makes the values that callers see of what was read.
struct ReadingBuilder {
  let analysis: Analysis
  let folded: FoldedText
  let text: UnsafeBufferPointer<UInt8>
  let report: ReportReference
  let vocabulary: Vocabulary

  func reading() -> Reading {
    var counter = ScalarCounter(text: text)
    let observations = analysis.statements.map { observation($0, &counter) }
    var second = ScalarCounter(text: text)
    let leftovers = analysis.leftovers.sorted {
      analysis.mentions[$0.mention].start < analysis.mentions[$1.mention].start
    }
    let left = leftovers.map { unbound($0, &second) }
    var third = ScalarCounter(text: text)
    let excesses = analysis.excesses.map { sum in
      ([sum.whole] + sum.parts).map {
        third.scalars(folded.source(of: $0.numeral.range, in: text))
      }
    }
    var lines = LineCounter(text: text)
    let garbled = zip(left, leftovers).filter { $0.0.reason == .noise }.map { number, leftover in
      (
        number,
        lines.line(
          at: folded.source(of: analysis.mentions[leftover.mention].numeral.range, in: text).lowerBound)
      )
    }
    let findings = FindingRules(
      garbled: garbled, analysis: analysis, report: report, excesses: excesses
    ).findings()
    return Reading(
      place: analysis.place, placeEvidence: analysis.placeEvidence, period: analysis.period,
      periodEvidence: analysis.periodEvidence, observations: observations, unbound: left,
      findings: findings)
  }

  private func observation(_ statement: Statement, _ counter: inout ScalarCounter) -> Observation {
    let bytes = folded.source(of: statement.start..<statement.end, in: text)
    let sentence = folded.source(of: statement.sentence, in: text)
    let sentenceSpan = counter.scalars(sentence)
    let metric = vocabulary.metrics[statement.metric]
    return Observation(
      place: analysis.place, metric: metric.id, period: analysis.period(of: statement),
      value: statement.value.decimal, qualifier: Qualifier(statement.qualifier), unit: metric.unit,
      role: statement.role,
      provenance: Provenance(
        report: report, span: counter.scalars(bytes), number: string(bytes),
        sentenceSpan: sentenceSpan, sentence: string(sentence), rule: statement.rule.rawValue))
  }

  private func unbound(_ leftover: Leftover, _ counter: inout ScalarCounter) -> UnboundMention {
    let mention = analysis.mentions[leftover.mention]
    let bytes = folded.source(of: mention.numeral.range, in: text)
    let sentence = folded.source(of: leftover.sentence, in: text)
    let unit =
      mention.unit < 0 ? "" : vocabulary.units.symbols[vocabulary.units.written[Int(mention.unit)].unit]
    return UnboundMention(
      reason: leftover.reason, metric: leftover.metric.map { vocabulary.metrics[$0].id },
      unit: unit, span: counter.scalars(bytes), number: string(bytes), sentence: string(sentence))
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}

extension Analysis {
  /// The period that a statement is of.
  func period(of statement: Statement) -> Period? {
    guard let time = statement.time else { return period }
    return Period(year: time.year, months: time.isSamePeriod ? period?.months : time.months)
  }
}

extension Qualifier {
  init(_ qualifier: NumeralQualifier) {
    switch qualifier {
    case .exact: self = .exact
    case .atLeast: self = .atLeast
    case .atMost: self = .atMost
    case .approx: self = .approx
    }
  }
}
