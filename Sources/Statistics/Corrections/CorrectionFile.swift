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
/// A row names either `start` and `end` or `place`, `metric` and `year`. An empty `value` takes the number out.
public enum CorrectionFile {
  /// The columns in the order in which they are written.
  public static let columns = [
    "report", "start", "end", "place", "metric", "year", "value", "reason", "who", "when",
  ]

  /// Reads corrections.
  ///
  /// - Throws: ``CorrectionError`` with the first line that cannot be used.
  public static func parse(_ text: String) throws(CorrectionError) -> [Correction] {
    var rows = records(of: text)[...]
    guard let head = rows.popFirst() else { return [] }
    let names = head.fields.map { $0.trimmingCharacters(in: .whitespaces) }
    if let missing = columns.first(where: { !names.contains($0) }) {
      throw CorrectionError(
        line: head.line, reason: "the column \(missing) is missing; columns are \(columns)")
    }
    var corrections: [Correction] = []
    for row in rows where row.fields != [""] {
      let fields = Dictionary(zip(names, row.fields)) { first, _ in first }
      corrections.append(try correction(fields, line: row.line))
    }
    return corrections
  }

  /// Writes corrections, with the head.
  public static func write(_ corrections: [Correction]) -> String {
    let rows = [columns] + corrections.map(fields)
    return rows.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
  }

  private static func correction(_ fields: [String: String], line: Int) throws(CorrectionError) -> Correction
  {
    func field(_ name: String) -> String { (fields[name] ?? "").trimmingCharacters(in: .whitespaces) }
    let report = field("report")
    guard !report.isEmpty else {
      throw CorrectionError(line: line, reason: "report needs the hash of a report")
    }
    guard !field("reason").isEmpty, !field("who").isEmpty, !field("when").isEmpty else {
      throw CorrectionError(line: line, reason: "a correction says its reason, who made it and when")
    }
    let target: Correction.Target
    if let start = Int(field("start")), let end = Int(field("end")), 0 <= start, start < end {
      target = .span(start..<end)
    } else if field("start").isEmpty, let year = Int(field("year")), !field("metric").isEmpty {
      target = .figure(place: field("place"), metric: field("metric"), year: year)
    } else {
      throw CorrectionError(line: line, reason: "start and end, or place, metric and year, are expected")
    }
    let value = field("value")
    let number = Decimal(string: value)
    guard
      value.isEmpty || number != nil && value.allSatisfy({ $0.isASCII && ($0.isNumber || "-.".contains($0)) })
    else { throw CorrectionError(line: line, reason: "\(value) is not a plain decimal number") }
    return Correction(
      report: report, target: target, value: value.isEmpty ? nil : number, reason: field("reason"),
      who: field("who"), when: field("when"))
  }

  private static func fields(of correction: Correction) -> [String] {
    let target =
      switch correction.target {
      case .span(let span): ["\(span.lowerBound)", "\(span.upperBound)", "", "", ""]
      case .figure(let place, let metric, let year): ["", "", place, metric, "\(year)"]
      }
    let value = correction.value.map { "\($0)" } ?? ""
    return [correction.report] + target + [value, correction.reason, correction.who, correction.when]
  }

  private static func quoted(_ field: String) -> String {
    guard field.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return field }
    return "\"" + field.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }

  /// The records of a CSV text by RFC 4180, each with the line that it starts on.
  private static func records(of text: String) -> [(line: Int, fields: [String])] {
    var records: [(line: Int, fields: [String])] = []
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    var line = 1
    var start = 1
    var previous: Character?
    for character in text where character != "\u{FEFF}" {
      if character == "\"" {
        if !isQuoted && previous == "\"" { field.append("\"") }
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        fields.append(field)
        field = ""
      } else if character.isNewline, !isQuoted {
        records.append((start, fields + [field]))
        (fields, field, start) = ([], "", line + 1)
      } else {
        field.append(character)
      }
      if character.isNewline { line += 1 }
      previous = character
    }
    if !field.isEmpty || !fields.isEmpty { records.append((start, fields + [field])) }
    return records
  }
}
