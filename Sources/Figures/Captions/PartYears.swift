internal import Foundation
internal import Phrases
internal import Statistics

/// Some years of which the same series cover the same months only.
private struct PartYears {
  var years: [Int]
  /// The names of the series; empty where it goes for all that have a value.
  let names: [String]
  let months: ClosedRange<Int>
}

extension Captions {
  /// Which years are not covered in full, without names where all series agree.
  func partYearClauses(_ detail: NoteDetail) -> [String] {
    var groups: [PartYears] = []
    for part in figure.shownYears.flatMap(partYears(in:)) {
      let same = groups.firstIndex { $0.names == part.names && $0.months == part.months }
      if let same { groups[same].years += part.years } else { groups.append(part) }
    }
    if detail == .counted, groups.count > 1 { return [phrases.partYearsKey] }
    return groups.map { group in
      let place = group.names.isEmpty ? nil : phrases.list(group.names)
      let years = phrases.years(group.years)
      // Of a total only some places may be in part.
      return isRolledUp
        ? phrases.partYearTotal(place: place, years: years, months: group.months, noun)
        : phrases.partYear(place: place, years: years, months: group.months)
    }
  }

  private func partYears(in year: Int) -> [PartYears] {
    var parts: [(months: ClosedRange<Int>, names: [String])] = []
    var reported = 0
    for series in figure.series {
      guard let value = figure.values(of: series).first(where: { $0.year == year }), value.value != nil
      else { continue }
      reported += 1
      guard let months = value.months else { continue }
      if let index = parts.firstIndex(where: { $0.months == months }) {
        parts[index].names.append(subject(series) ?? "")
      } else {
        parts.append((months, [subject(series) ?? ""]))
      }
    }
    let isCommon = parts.count == 1 && parts[0].names.count == reported
    return parts.map { PartYears(years: [year], names: isCommon ? [] : $0.names, months: $0.months) }
  }
}
