internal import Foundation
internal import Statistics

extension Figure {
  /// The figure's data as a tidy CSV, which a figure file can use in turn.
  ///
  /// One row for every series and year shown; a missing value is an empty cell.
  public func csv() -> String {
    var lines = ["place,metric,year,value,unit,qualifier,months,reported,expected,status,written"]
    for explained in series {
      for value in values(of: explained) {
        let fields = [
          explained.series.place.name, explained.series.metric.id, String(value.year),
          value.value.map { "\($0)" } ?? "", explained.series.metric.unit.symbol, value.qualifier.rawValue,
          value.months.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "", String(value.coverage.reported),
          String(value.coverage.expected), value.status.rawValue, explained.asWritten[value.year] ?? "",
        ]
        lines.append(fields.map(Self.quoted).joined(separator: ","))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ field: String) -> String {
    guard field.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return field }
    return "\"" + field.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}
