import ArgumentParser
import Phrases

/// Which years are meant; the option may be repeated or take several values with commas, and has either name.
struct YearOptions: ParsableArguments {
  @Option(
    name: [.customLong("year"), .customLong("years")],
    help: ArgumentHelp("年份，如 2024 或 2018-2024 (years)", valueName: "years"))
  var given: [String] = []

  /// The years meant; empty for all.
  func years() throws -> Set<Int> {
    try given.flatMap(FilterOptions.items).reduce(into: []) { years, item in
      years.formUnion(try YearRange(item).years)
    }
  }

  /// The span of years meant; `nil` for all.
  ///
  /// - Throws: a ``Failure`` where years between them are left out, which pictures cannot do.
  func span() throws -> ClosedRange<Int>? {
    let years = try years()
    guard let first = years.min(), let last = years.max() else { return nil }
    guard years.count == last - first + 1 else {
      throw Failure(.usage, Terminal.phrases.yearsApart(given.joined(separator: ",")))
    }
    return first...last
  }
}

/// A year, or a range of years as in 2018-2024.
struct YearRange: Equatable {
  let years: ClosedRange<Int>

  /// - Throws: a ``Failure`` that says what a year looks like.
  init(_ text: String) throws {
    let ends = text.split { "-—–~".contains($0) }.map { Int($0) }
    guard ends.count == 1 || ends.count == 2, let first = ends[0], let last = ends[ends.count - 1],
      (1900...2200).contains(first), first <= last, last <= 2200
    else { throw Failure(.usage, Terminal.phrases.notYears(text)) }
    years = first...last
  }
}
