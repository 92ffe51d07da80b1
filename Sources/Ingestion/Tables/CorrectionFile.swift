public import DelimitedFiles
internal import Foundation
public import Statistics

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
  /// The columns that say who decided what and why.
  private static let decision = ["reason", "who", "when"]

  /// Reads corrections.
  ///
  /// - Parameters:
  ///   - bytes: The file's content, UTF-8.
  ///   - file: The file's name, for errors.
  /// - Throws: `TableError` with the first line that cannot be used.
  public static func parse(_ bytes: some Collection<UInt8>, file: String) throws(TableError) -> [Correction] {
    let text = try DelimitedText.text(of: bytes, file: file)
    var corrections: [Correction] = []
    for row in try DelimitedText.rows(of: text, columns: columns, file: file)
    where row["report"] != "report" && decision.contains(where: { !row[$0].isEmpty }) {
      corrections.append(try correction(row))
    }
    return corrections
  }

  /// Writes corrections, with the head.
  public static func write(_ corrections: [Correction]) -> String {
    let rows = [columns] + corrections.map(fields)
    return rows.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
  }

  private static func correction(_ row: DelimitedRow) throws(TableError) -> Correction {
    for column in ["report"] + decision where row[column].isEmpty {
      throw row.error(.incomplete(anyOf: [["report"] + decision]))
    }
    let value = row["value"]
    let number = Decimal(plain: value)
    guard value.isEmpty || number != nil else { throw row.error(at: "value", expected: .number) }
    return Correction(
      report: row["report"], target: try target(row), value: value.isEmpty ? nil : number,
      reason: row["reason"], who: row["who"], when: row["when"])
  }

  private static func target(_ row: DelimitedRow) throws(TableError) -> Correction.Target {
    if let start = Int(row["start"]), let end = Int(row["end"]), 0 <= start, start < end {
      return .span(start..<end, metric: row["metric"].isEmpty ? nil : row["metric"])
    }
    guard row["start"].isEmpty, let year = Int(year: row["year"]), !row["metric"].isEmpty else {
      throw row.error(.incomplete(anyOf: [["start", "end"], ["place", "metric", "year"]]))
    }
    return .figure(place: row["place"], metric: row["metric"], year: year)
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
