internal import Charts
internal import Phrases
internal import Statistics

extension Captions {
  /// The paragraphs of the note: the author's words, what is missing, bounds, breaks and part-years.
  ///
  /// The fullest of three wordings that fits the picture is taken.
  ///
  /// - Parameter keys: Keys to marks for which the subtitle had no room.
  func notes(keys: [MarkKey]) -> [String] {
    // The panels of an overview are small: they need the room that single bounds would take.
    let details = isOverview ? [NoteDetail.keyed, .counted] : NoteDetail.allCases
    var fitting = ""
    for detail in details {
      fitting = note(keys: keys, detail: detail)
      if TextBudget.ems(fitting) <= budget.notes { break }
    }
    return fitting.isEmpty ? [] : [phrases.noteHead + fitting]
  }

  private func note(keys: [MarkKey], detail: NoteDetail) -> String {
    var clauses = breakClauses
    clauses += missingAndBounds(detail)
    clauses += medianClauses
    if detail == .full { clauses += laterReportClauses }
    clauses += keys.filter { $0.isNeeded || detail == .full }.map(\.text)
    var sentences: [String] = []
    if let given = figure.texts.note {
      sentences.append(given.hasSuffix("。") || given.hasSuffix(".") ? given : phrases.sentence(given))
    }
    if !clauses.isEmpty { sentences.append(phrases.sentence(phrases.clauses(clauses))) }
    let parts = partYearClauses(detail)
    if !parts.isEmpty { sentences.append("* " + phrases.sentence(phrases.clauses(parts))) }
    return sentences.joined(separator: phrases.gap)
  }

  private var breakClauses: [String] {
    figure.breaks.filter { figure.years.contains($0.year) }.map {
      phrases.redefined(year: $0.year, words: $0.words)
    }
  }

  private var medianClauses: [String] {
    figure.series.compactMap { series in
      let years = figure.values(of: series).filter { $0.basis == .median }.map(\.year)
      guard !years.isEmpty, Self.expected(series) > 1 else { return nil }
      return phrases.median(years: phrases.years(years), noun)
    }
  }

  private var laterReportClauses: [String] {
    figure.series.compactMap { series in
      let years = figure.values(of: series).filter { $0.basis == .laterReport }.map(\.year)
      return years.isEmpty
        ? nil : phrases.fromLaterReport(place: subject(series), years: phrases.years(years))
    }
  }
}

/// How much a note says.
enum NoteDetail: CaseIterable {
  /// Every gap and bound by place and year, with the words of the report.
  case full
  /// Gaps by place; bounds by their key alone.
  case keyed
  /// How many gaps there are, and the keys.
  case counted
}
