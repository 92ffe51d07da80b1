internal import Charts
internal import Phrases
internal import Statistics

extension Captions {
  /// A list of places longer than this is replaced by their number.
  private static let longestList = 22.0

  /// Place and metric.
  var title: String {
    if let title = figure.texts.title { return title }
    let place = figure.series[0].series.place
    if isOverview { return phrases.overviewTitle(place: place.name) }
    let metric = name(of: figure.series[0].series.metric)
    if figure.places.count == 1 {
      return figure.years.count == 1
        ? phrases.comparisonTitle(places: place.name, metric: metric, year: figure.years.lowerBound)
        : phrases.title(place: place.name, metric: metric)
    }
    return figure.years.count == 1
      ? phrases.comparisonTitle(places: group, metric: metric, year: figure.years.lowerBound)
      : phrases.comparisonTitle(places: group, metric: metric)
  }

  /// What the places compared are called in the title: all of them by name, or by their number.
  var group: String {
    if let within = figure.within { return phrases.all(names.noun, of: within.name) }
    let listed = phrases.list(figure.places.map { names[$0] })
    let named = (names.parent ?? "") + listed
    if figure.places.count <= 3, TextBudget.ems(named) <= Self.longestList { return named }
    guard let parent = names.parent else { return phrases.count(figure.places.count, names.noun) }
    return phrases.count(figure.places.count, names.noun, of: parent)
  }

  /// The years shown: a span, or the two ends of a slope.
  var years: String {
    kind == .slope
      ? phrases.years(figure.shownYears) : phrases.years(figure.years.lowerBound, figure.years.upperBound)
  }

  /// Years and unit, with the keys to marks for which there is room; the others go into the note.
  var subtitle: (text: String, keysLeft: [MarkKey]) {
    if let given = figure.texts.subtitle { return (given, keys) }
    let own =
      hasOwnUnits
      ? phrases.subtitle(years: years, rollUp: rollUp)
      : phrases.subtitle(years: years, rollUp: rollUp, unit: unit)
    func text(_ keys: some Collection<MarkKey>) -> String {
      keys.isEmpty
        ? own
        : phrases.sentence(own) + phrases.gap + phrases.opened(phrases.clauses(keys.map(\.text)))
    }
    // What nothing else says comes first where there is not room for all.
    let keys = keys.filter(\.isNeeded) + keys.filter { !$0.isNeeded }
    let fitting = keys.indices.last { TextBudget.ems(text(keys[...$0])) <= budget.subtitle }
    let count = fitting.map { $0 + 1 } ?? 0
    return (text(keys.prefix(count)), Array(keys.dropFirst(count)))
  }

  /// How the values come from those of the places under the one shown; `nil` where they are its own.
  private var rollUp: String? {
    guard isRolledUp else { return nil }
    let ways = Set(figure.metrics.map(\.rollUp))
    return switch (ways.contains(.sum), ways.contains(.weighted)) {
    case (true, true): phrases.totalsAndMeans(noun)
    case (true, false): phrases.totals(noun)
    default: phrases.means(noun)
    }
  }

  /// What dashes and hollow marks mean, as far as there are any.
  private var keys: [MarkKey] {
    let values = figure.series.flatMap { figure.values(of: $0) }
    let isPart = values.contains { $0.value != nil && $0.months != nil }
    let isIncomplete = values.contains { $0.value != nil && !$0.coverage.isComplete }
    var keys = hasBridge ? [MarkKey(text: phrases.bridgeKey, isNeeded: false)] : []
    if hasOtherPlaces, isPart || isIncomplete {
      return keys + [MarkKey(text: phrases.unlikeKey(noun, hasPartYears: isPart), isNeeded: true)]
    }
    if hasOtherPlaces { keys.append(MarkKey(text: phrases.otherPlacesKey(noun), isNeeded: true)) }
    switch (isPart, isIncomplete) {
    case (true, true): keys.append(MarkKey(text: phrases.hollowKey(noun), isNeeded: true))
    case (true, false): keys.append(MarkKey(text: phrases.partYearKey, isNeeded: false))
    case (false, true): keys.append(MarkKey(text: phrases.incompleteKey(noun), isNeeded: true))
    case (false, false): break
    }
    return keys
  }

  /// Whether a line joins totals of two years running to which not the same places reported.
  private var hasOtherPlaces: Bool {
    guard kind == .line || kind == .facets || kind == .slope else { return false }
    return figure.series.contains { series in
      let reported = figure.values(of: series).filter { $0.value != nil }
      return zip(reported, reported.dropFirst()).contains { before, after in
        (after.year == before.year + 1 || kind == .slope) && series.isOfOtherPlaces(after)
      }
    }
  }

  /// Whether a line is drawn dashed over one or two missing years.
  private var hasBridge: Bool {
    guard kind == .line || kind == .facets else { return false }
    return figure.series.contains { series in
      let reported = figure.values(of: series).filter { $0.value != nil }.map(\.year)
      return zip(reported, reported.dropFirst()).contains { (2...3).contains($1 - $0) }
    }
  }
}

/// What a kind of mark means.
struct MarkKey: Hashable {
  let text: String
  /// Whether nothing else on the chart says it: gaps and part-years are also named in the note.
  let isNeeded: Bool
}
