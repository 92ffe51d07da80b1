internal import Foundation
internal import Scales

/// A chart in words, for readers who cannot see it: what it shows, and for each series its ends, its greatest
/// value, its gaps and its bounds.
struct AlternativeText {
  private let chart: Chart
  private let isChinese: Bool

  init(_ chart: Chart) {
    self.chart = chart
    isChinese = chart.language == .chinese
  }

  func text(_ data: ChartData) -> String {
    let span =
      chart.years.count == 1
      ? "\(chart.years.lowerBound)" : "\(chart.years.lowerBound)—\(chart.years.upperBound)"
    let head = [kind(data.kind), chart.captions.title].filter { !$0.isEmpty }
    let opening = head.joined(separator: isChinese ? "：" : ": ")
    let when = isChinese ? "，\(span)年。" : ", \(span). "
    return opening + when + data.rows.map(sentence).joined()
      + chart.captions.coverage.joined(separator: " ")
  }

  private func kind(_ kind: Chart.Kind) -> String {
    switch kind {
    case .line: isChinese ? "折线图" : "Line chart"
    case .bar, .groupedBar: isChinese ? "条形图" : "Bar chart"
    case .stackedBar: isChinese ? "堆积条形图" : "Stacked bar chart"
    case .facets: isChinese ? "分面折线图" : "Small line charts"
    case .slope: isChinese ? "坡度图" : "Slope chart"
    }
  }

  private func sentence(_ row: Row) -> String {
    var parts: [String] = []
    let cells = row.present
    if let first = cells.first { parts.append(said(first, row)) }
    if let last = cells.last, cells.count > 1 { parts.append(said(last, row)) }
    if cells.count > 2, let top = cells.max(by: { $0.value < $1.value }) {
      parts.append((isChinese ? "最高" : "highest ") + said(top, row))
    }
    let gaps = chart.years.filter { row.cells[$0 - chart.years.lowerBound] == nil }
    if !gaps.isEmpty { parts.append(missing(gaps)) }
    let joined = parts.joined(separator: isChinese ? "，" : ", ")
    return isChinese ? "\(row.label)：\(joined)。" : "\(row.label): \(joined). "
  }

  private func said(_ cell: Cell, _ row: Row) -> String {
    let number = row.measure.format.text(
      row.measure.division.divided(cell.amount), rounding: rounding(cell.qualifier))
    let unit = row.measure.head
    let bound =
      switch cell.qualifier {
      case .exact: ""
      case .atLeast: isChinese ? "至少" : "at least "
      case .atMost: isChinese ? "至多" : "at most "
      case .approx: chart.language.about
      }
    let part = cell.isPartYear ? chart.language.bracketed(isChinese ? "未满全年" : "part of the year") : ""
    return isChinese
      ? "\(cell.year)年\(bound)\(number)\(unit)\(part)" : "\(cell.year) \(bound)\(number) \(unit)\(part)"
  }

  private func rounding(_ qualifier: Chart.Qualifier) -> NumberFormat.Rounding {
    switch qualifier {
    case .exact, .approx: .nearest
    case .atLeast: .down
    case .atMost: .up
    }
  }

  /// The years without a value, neighbouring ones as a span.
  private func missing(_ years: [Int]) -> String {
    var spans: [ClosedRange<Int>] = []
    for year in years {
      if let last = spans.last, last.upperBound + 1 == year {
        spans[spans.count - 1] = last.lowerBound...year
      } else {
        spans.append(year...year)
      }
    }
    let written = spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)—\($0.upperBound)" }
    return isChinese
      ? written.joined(separator: "、") + "年未报" : "none for " + written.joined(separator: ", ")
  }
}
