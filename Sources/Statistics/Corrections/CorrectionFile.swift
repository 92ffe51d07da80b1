internal import DelimitedFiles
internal import Foundation

/// A line of a file of corrections that cannot be used.
public struct CorrectionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// What is wrong with it and what is expected.
  public let reason: String

  /// The line and the reason, in one line.
  public var description: String { "line \(line): \(reason)" }
}

/// Files of corrections: CSV with a head of `report,start,end,place,metric,year,value,reason,who,when`.
///
/// A row names either `start` and `end`, with a `metric` where the number was read for several, or `place`, `metric` and
/// `year`. An empty `value` takes the number out. A row without `reason`, `who` and `when` is not decided yet, as a
/// review writes it, and counts for nothing. Other columns may stand beside these, and the head may come again where
/// files were put together.
public enum CorrectionFile {
  /// The columns in the order in which they are written.
  public static let columns = [
    "report", "start", "end", "place", "metric", "year", "value", "reason", "who", "when",
  ]

  /// Reads corrections.
  ///
  /// - Throws: ``CorrectionError`` with the first line that cannot be used.
  public static func parse(_ text: String) throws(CorrectionError) -> [Correction] {
    let rows: [DelimitedRow]
    do {
      rows = try DelimitedText.rows(of: text, columns: columns)
    } catch {
      throw CorrectionError(line: error.line, reason: error.problem)
    }
    var corrections: [Correction] = []
    for row in rows
    where row["report"] != "report" && ["reason", "who", "when"].contains(where: { !row[$0].isEmpty }) {
      corrections.append(try correction(row))
    }
    return corrections
  }

  /// Writes corrections, with the head.
  public static func write(_ corrections: [Correction]) -> String {
    let rows = [columns] + corrections.map(fields)
    return rows.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
  }

  private static func correction(_ row: DelimitedRow) throws(CorrectionError) -> Correction {
    let line = row.line
    let report = row["report"]
    guard !report.isEmpty else {
      throw CorrectionError(line: line, reason: "report needs the hash of a report")
    }
    guard !row["reason"].isEmpty, !row["who"].isEmpty, !row["when"].isEmpty else {
      throw CorrectionError(line: line, reason: "a correction says its reason, who made it and when")
    }
    let target: Correction.Target
    if let start = Int(row["start"]), let end = Int(row["end"]), 0 <= start, start < end {
      target = .span(start..<end, metric: row["metric"].isEmpty ? nil : row["metric"])
    } else if row["start"].isEmpty, let year = Int(row["year"]), !row["metric"].isEmpty {
      target = .figure(place: row["place"], metric: row["metric"], year: year)
    } else {
      throw CorrectionError(line: line, reason: "start and end, or place, metric and year, are expected")
    }
    let value = row["value"]
    let number = Decimal(plain: value)
    guard value.isEmpty || number != nil else {
      throw CorrectionError(line: line, reason: "\(value) is not a plain decimal number")
    }
    return Correction(
      report: report, target: target, value: value.isEmpty ? nil : number, reason: row["reason"],
      who: row["who"], when: row["when"])
  }

  private static func fields(of correction: Correction) -> [String] {
    let target =
      switch correction.target {
      case .span(let span, let metric): ["\(span.lowerBound)", "\(span.upperBound)", "", metric ?? "", ""]
      case .figure(let place, let metric, let year): ["", "", place, metric, "\(year)"]
      }
    let value = correction.value.map { "\($0)" } ?? ""
    return [correction.report] + target + [value, correction.reason, correction.who, correction.when]
  }

  private static func quoted(_ field: String) -> String {
    guard field.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return field }
    return "\"" + field.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}

extension Decimal {
  /// The number of plain decimal digits, with a sign and a point at most; `nil` for anything else.
  init?(plain text: String) {
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || "-.".contains($0)) }),
      let number = Decimal(string: text)
    else { return nil }
    self = number
  }
}
