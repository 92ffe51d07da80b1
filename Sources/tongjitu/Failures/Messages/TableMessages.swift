import ArgumentParser
import DelimitedFiles
import Phrases

extension TableError: Explained {
  var exitCode: ExitCode { .data }

  func message(in phrases: Phrases) -> String { phrases.badLine(line, of: file, fault.message(in: phrases)) }
}

extension TableFault {
  /// What is wrong, to follow the file and the line.
  fileprivate func message(in phrases: Phrases) -> String {
    switch self {
    case .notUTF8: phrases.tableNotUTF8
    case .empty(let columns): phrases.emptyTable(columns: columns)
    case .strayQuote: phrases.strayQuote
    case .openQuote: phrases.openQuote
    case .fieldCount(let found, let expected): phrases.fieldCount(found, expected: expected)
    case .missingColumn(let name, let columns): phrases.missingColumn(name, among: columns)
    case .unknownColumn(let name, let nearest): phrases.unknownColumn(name, nearest: nearest)
    case .repeatedColumn(let name): phrases.repeatedColumn(name)
    case .unexpected(let found, let column, let field):
      phrases.unexpected(found, at: column, expected: field.words(in: phrases))
    case .incomplete(let groups): phrases.incompleteRow(anyOf: groups)
    case .repeatedRow(let words, let line): phrases.repeatedRow(words, line: line)
    case .noReport(let name): phrases.noReportToRead(name)
    case .severalReports(let name, let count): phrases.severalReports(name, count: count)
    case .ambiguousPlace(let name, let candidates): phrases.ambiguousPlace(name, candidates: candidates)
    case .severalUnits(let metric, let first, let other):
      phrases.severalUnits(metric: metric, first: first, other: other)
    }
  }
}

extension TableField {
  /// What the column takes.
  fileprivate func words(in phrases: Phrases) -> String {
    switch self {
    case .name: phrases.aName
    case .place: phrases.aPlace
    case .level: phrases.oneOfWords(["province", "city", "county", "town"])
    case .year: phrases.aYear
    case .period: phrases.aPeriod
    case .months: phrases.firstToLastMonth
    case .number: phrases.aPlainNumber
    case .positiveNumber: phrases.aPositiveNumber
    case .placeCount: phrases.aPlaceCount
    case .oneOf(let words): phrases.oneOfWords(words)
    }
  }
}
