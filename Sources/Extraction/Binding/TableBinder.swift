internal import ChineseNumerals
internal import Statistics

extension Binder {
  /// Binds the numbers of tables by the labels of their rows and columns.
  ///
  /// - Returns: The statements, whose mentions running text must leave alone.
  func tableStatements() -> [Statement] {
    var found: [Statement] = []
    for value in TableReader(passage, text).values() {
      guard let statement = statement(of: value) else { continue }
      found.append(statement)
    }
    return found
  }

  private func statement(of value: TableValue) -> Statement? {
    var mention = passage.mentions[value.mention]
    guard !mention.numeral.isNoise, mention.numeral.isQuantity, !mention.numeral.isRange else { return nil }
    if mention.unit < 0 {
      mention.unit = Int32(value.unit)
      mention.power = Int32(value.power)
    }
    guard let choice = choice(for: value, mention), choice.metric != Vocabulary.other,
      let number = passage.value(of: mention)
    else { return nil }
    var statement = Statement(
      metric: choice.metric, value: number, qualifier: mention.qualifier, start: mention.numeral.start,
      end: mention.numeral.end, sentence: value.bytes, rule: .table, mention: value.mention)
    if let year = value.year, let own = context.year, year != own {
      guard year < own else { return nil }
      statement.time = EarlierTime(year: year)
      statement.role = .prior
    }
    return statement
  }

  private func choice(for value: TableValue, _ mention: Mention) -> Choice? {
    let label = value.label
    let unit = passage.unit(of: mention)
    let place = NumberPlace(
      mark: label.marks.upperBound, before: label.marks, own: label.marks, behind: 0..<0,
      sentence: value.first,
      paragraph: value.first,
      sentenceEnd: label.marks.upperBound, heading: 0..<0, unit: unit)
    return Chooser(passage: passage, stated: []).choice(in: label.marks, for: place)
  }
}
