internal import ChineseNumerals
internal import Statistics

/// Writes the statements of a report as JSON lines.
///
/// The columns are `report, place, place_path, period, months, metric, value, unit, qualifier, number, start, end,
/// sentence`; `start` and `end` count Unicode scalars of the decoded text.
struct JSONLineWriter {
  let vocabulary: Vocabulary
  let text: UnsafeBufferPointer<UInt8>
  let folded: FoldedText

  func write(_ analysis: Analysis, report: String, to json: inout JSONBytes) {
    var head = JSONBytes()
    head.raw("{\"report\": ")
    head.string(report)
    writePlace(analysis.place, to: &head)
    var counter = ScalarCounter(text: text)
    for statement in analysis.statements {
      json.bytes.append(contentsOf: head.bytes)
      write(statement, analysis.period(of: statement), &counter, to: &json)
    }
  }

  private func writePlace(_ place: Place?, to json: inout JSONBytes) {
    json.raw(", \"place\": ")
    if let place { json.string(place.name) } else { json.raw("null") }
    json.raw(", \"place_path\": ")
    guard let place else {
      json.raw("null")
      return
    }
    for (index, name) in place.path.enumerated() {
      json.raw(index == 0 ? "[" : ", ")
      json.string(name)
    }
    json.raw("]")
  }

  private func write(
    _ statement: Statement, _ period: Period?, _ counter: inout ScalarCounter, to json: inout JSONBytes
  ) {
    let number = folded.source(of: statement.start..<statement.end, in: text)
    let sentence = folded.source(of: statement.sentence, in: text)
    let span = counter.scalars(number)
    write(period, to: &json)
    json.raw(", \"metric\": ")
    json.string(vocabulary.metrics[statement.metric].id)
    json.raw(", \"value\": ")
    json.number(statement.value)
    json.raw(", \"unit\": ")
    json.string(vocabulary.metrics[statement.metric].unit.symbol)
    json.raw(", \"qualifier\": ")
    json.string(Qualifier(statement.qualifier).rawValue)
    json.raw(", \"number\": ")
    json.string(UnsafeBufferPointer(rebasing: text[number]))
    json.raw(", \"start\": ")
    json.number(span.lowerBound)
    json.raw(", \"end\": ")
    json.number(span.upperBound)
    json.raw(", \"sentence\": ")
    json.string(UnsafeBufferPointer(rebasing: text[sentence]))
    json.raw("}\n")
  }

  private func write(_ period: Period?, to json: inout JSONBytes) {
    json.raw(", \"period\": ")
    guard let period else {
      json.raw("null, \"months\": \"\"")
      return
    }
    json.number(period.year)
    json.raw(", \"months\": \"")
    if let months = period.months {
      json.number(months.lowerBound)
      json.raw("-")
      json.number(months.upperBound)
    }
    json.raw("\"")
  }
}
