import Charts
import Foundation
import Scenes

extension ChartCase {
  static let panels: [ChartCase] = [
    ChartCase(name: "facets-six", chart: facets(6)),
    ChartCase(name: "facets-twenty", chart: facets(20), size: ChartSize(width: 156, height: 210)),
    ChartCase(name: "facets-metrics", chart: metrics),
    ChartCase(name: "facets-metrics-px", chart: metrics, size: ChartSize(pixelWidth: 1200, pixelHeight: 800)),
  ]

  private static func facets(_ count: Int) -> Chart {
    Chart(
      kind: .facets,
      series: (0..<count).map { index in
        series(
          index == 1 ? Fixture.long : "第\(index + 1)街道", from: 2017,
          index == 4
            ? ""
            : "\(100 + index * 50) \(150 + index * 41) - \(200 + index * 63) \(index == 2 ? "≥" : "")\(300 + index * 20) 0 400 \(120 + index * 9)*"
        )
      }, years: 2017...2024,
      captions: .init(
        title: "各街道矛盾纠纷调解受理量", subtitle: "2017—2024年，单位：件", saysUnit: true,
        notes: ["注：2019年均未报告；第5街道各年均未报告；↑为至少。* 2024年为1—9月。"],
        sources: ["来源：各街道年度报告。"]))
  }

  private static let metrics = Chart(
    kind: .facets,
    series: [
      series("矛盾纠纷调解量", from: 2018, "820 910 1020 ≥1100 1300 1250 640*"),
      series(
        "考试合格率", from: 2018, "95.2 96 97.5 98 98.8 99.1 100", unit: Chart.Unit("%", kind: .percent)),
      series(
        "罚没收入", from: 2018, "1250000 2300000 - 1800000 2100000 2600000 900000*",
        unit: Chart.Unit("元", kind: .amount)),
      series("接访人次", from: 2018, "", unit: Chart.Unit("人次", kind: .count)),
      series("执法检查", from: 2018, "0 0 0 0 0 0 0", unit: Chart.Unit("次", kind: .count)),
    ], years: 2018...2024,
    captions: .init(
      title: "桃源镇各项指标", subtitle: "2018—2024年", notes: ["注：接访人次各年、罚没收入2020年未报告；↑为至少。* 2024年为1—9月。"]))
}
