import Charts
import Foundation

/// The data of a batch as JSON, for other programs to draw.
struct BatchData: Encodable {
  /// One chart: what is drawn, without any layout.
  struct Figure: Encodable {
    let kind: String
    let title: String
    let subtitle: String
    let unit: String
    let years: [Int]
    let notes: [String]
    let series: [Series]
  }

  /// One series with a value or nothing for every year.
  struct Series: Encodable {
    let name: String
    let values: [Double?]
  }

  let figures: [Figure]

  init(count: Int) {
    var batch = Batch(seed: 1)
    figures = (0..<count).map { Self.figure(batch.chart($0)) }
  }

  private static func figure(_ chart: Chart) -> Figure {
    let captions = chart.captions
    return Figure(
      kind: chart.kind.rawValue, title: captions.title, subtitle: captions.subtitle,
      unit: chart.series.first?.unit.symbol ?? "", years: Array(chart.years),
      notes: captions.notes + captions.coverage + captions.sources,
      series: chart.series.map { series in
        let amounts = Dictionary(series.values.map { ($0.year, $0.amount) }) { first, _ in first }
        return Series(
          name: series.name,
          values: chart.years.map { amounts[$0].map { NSDecimalNumber(decimal: $0).doubleValue } })
      })
  }
}
