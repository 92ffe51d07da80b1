import Charts
import Foundation
import Scenes

extension ChartCase {
  static let bars: [ChartCase] = [
    ChartCase(name: "bar-years", chart: years),
    ChartCase(name: "bar-years-long", chart: manyYears),
    ChartCase(name: "bar-places-short", chart: places),
    ChartCase(name: "bar-places-twenty", chart: twenty),
    ChartCase(name: "bar-places-three", chart: three),
    ChartCase(name: "bar-changes", chart: changes),
    ChartCase(name: "bar-changes-years", chart: changesByYear),
    ChartCase(name: "bar-yi", chart: huge),
    ChartCase(name: "bar-one-place", chart: one),
    ChartCase(name: "bar-all-missing", chart: allMissing),
    ChartCase(name: "grouped-years", chart: grouped),
    ChartCase(name: "grouped-years-axis", chart: groupedLong),
    ChartCase(name: "grouped-places", chart: groupedPlaces),
    ChartCase(name: "stacked", chart: stacked),
    ChartCase(name: "stacked-grey", chart: stacked, theme: .grey),
  ]

  private static let years = Chart(
    kind: .bar, series: [series("桃源镇", from: 2015, "120 135 - 0 210 ≥300 ~260 ≤40 310 180*")],
    years: 2015...2024,
    captions: .init(
      title: "桃源镇矛盾纠纷调解受理量", subtitle: "2015—2024年，单位：件", saysUnit: true,
      notes: ["注：2017年未报告；2020年为至少300件；* 2024年为1—9月。"], sources: ["来源：桃源镇年度报告。"]))

  private static let manyYears = Chart(
    kind: .bar,
    series: [
      Chart.Series(
        name: "全区", unit: Fixture.count,
        values: (1980...2024).map { Chart.Value(year: $0, amount: Decimal(9000 + ($0 - 1980) * 777)) })
    ], years: 1980...2024, captions: .init(title: "全区历年受理量", subtitle: "1980—2024年，单位：件", saysUnit: true))

  private static let places = Chart(
    kind: .bar,
    series: [
      series("桃源镇", from: 2024, "320"), series("临河街道", from: 2024, "≥480"),
      series("西河乡", from: 2024, "0"), series("东升镇", from: 2024, "-"), series("北山街道", from: 2024, "150*"),
    ], years: 2024...2024,
    captions: .init(title: "各镇街受理量", subtitle: "2024年，单位：件", saysUnit: true, notes: ["注：东升镇未报告。* 北山街道为1—9月。"])
  )

  private static let twenty = Chart(
    kind: .bar,
    series: (0..<20).map { index in
      series(
        index == 4 ? Fixture.long : "澄湖区第\(index + 1)街道办事处", from: 2024,
        index == 7 ? "-" : index == 9 ? "0" : index == 2 ? "≥9800" : "\(200 + index * index * 23)",
        isHighlighted: index == 11)
    }, years: 2024...2024,
    captions: .init(
      title: "二十镇街受理量：第12街道居中", subtitle: "2024年，单位：件", saysUnit: true, sources: ["来源：各镇街年度报告。"]))

  private static let three = Chart(
    kind: .bar,
    series: [
      series("澄湖区桃源镇人民政府综合行政执法办公室", from: 2024, "320"), series("澄湖区临河街道办事处", from: 2024, "≤480"),
      series("西河乡", from: 2024, "40o"),
    ], years: 2024...2024,
    captions: .init(
      title: "三单位执法检查次数", subtitle: "2024年，单位：件", saysUnit: true, coverage: ["覆盖：西河乡12个村中9个有数。"]))

  private static let change = Chart.Unit("件", kind: .change)

  private static let changes = Chart(
    kind: .bar,
    series: [
      series("桃源镇", from: 2024, "120", unit: change),
      series("临河街道综合治理中心办公室", from: 2024, "−80", unit: change),
      series("西河乡", from: 2024, "0", unit: change), series("东升镇", from: 2024, "≥35", unit: change),
      series("北山街道", from: 2024, "−12", unit: change), series("南湖街道", from: 2024, "-", unit: change),
      series("高新园区", from: 2024, "≤−5", unit: change), series("老城街道", from: 2024, "77", unit: change),
      series("河东街道", from: 2024, "−130", unit: change),
    ], years: 2024...2024, captions: .init(title: "各镇街受理量比上年增减", subtitle: "2024年比2023年，单位：件", saysUnit: true)
  )

  private static let changesByYear = Chart(
    kind: .bar, series: [series("全区", from: 2017, "120 −80 45 −12 0 66 −30 ≥20", unit: change)],
    years: 2017...2024, captions: .init(title: "全区受理量比上年增减", subtitle: "2017—2024年，单位：件", saysUnit: true),
    breaks: [.init(year: 2021)])

  private static let huge = Chart(
    kind: .bar,
    series: [
      series("甲市", from: 2024, "123456789012", unit: Chart.Unit("元", kind: .amount)),
      series("乙市", from: 2024, "≥999999999", unit: Chart.Unit("元", kind: .amount)),
      series("丙市", from: 2024, "3", unit: Chart.Unit("元", kind: .amount)),
      series("丁市", from: 2024, "≤5000000", unit: Chart.Unit("元", kind: .amount)),
    ], years: 2024...2024, captions: .init(title: "四市非税收入", subtitle: "2024年"))

  private static let one = Chart(
    kind: .bar, series: [series("桃源镇", from: 2024, "87")], years: 2024...2024,
    captions: .init(title: "桃源镇信访量", subtitle: "2024年，单位：件", saysUnit: true))

  private static let allMissing = Chart(
    kind: .bar, series: [series("桃源镇", from: 2020, "")], years: 2020...2024,
    captions: .init(title: "桃源镇信访量", subtitle: "2020—2024年，单位：件", saysUnit: true))

  private static let grouped = Chart(
    kind: .groupedBar,
    series: [
      series("受理", from: 2020, "820 910 1020 ≥1100 640*"), series("办结", from: 2020, "800 - 990 1010 600*"),
    ], years: 2020...2024,
    captions: .init(
      title: "桃源镇信访受理与办结", subtitle: "2020—2024年，单位：件", saysUnit: true,
      notes: ["注：2021年办结数未报告；↑为至少。* 2024年为1—9月。"]))

  private static let groupedLong = Chart(
    kind: .groupedBar,
    series: ["受理", "办结", "转办"].enumerated().map { index, name in
      Chart.Series(
        name: name, unit: Fixture.count,
        values: (2013...2024).map {
          Chart.Value(year: $0, amount: Decimal(8000 + ($0 - 2013) * 900 - index * 2100))
        })
    }, years: 2013...2024, captions: .init(title: "全区信访受理、办结与转办", subtitle: "2013—2024年，单位：件", saysUnit: true)
  )

  private static let groupedPlaces = Chart(
    kind: .groupedBar,
    series: ["桃源镇", "临河街道", "东升镇", "西河乡", "北山街道", "南湖街道", "老城街道"].enumerated().map { index, name in
      series(name, from: 2023, "\(120 + index * 31) \(index == 2 ? "-" : "\(150 + index * 17)")")
    }, years: 2023...2024, captions: .init(title: "七镇街受理量两年对比", subtitle: "2023、2024年，单位：件", saysUnit: true))

  private static let stacked = Chart(
    kind: .stackedBar,
    series: [
      series("来信", from: 2019, "320 300 280 240 200"), series("来访", from: 2019, "410 430 ≥390 360 300"),
      series("网上", from: 2019, "100 180 260 400 560"), series("来电", from: 2019, "60 70 90 120 130"),
    ], years: 2019...2023,
    captions: .init(title: "全区信访量按渠道", subtitle: "2019—2023年，单位：件", saysUnit: true, sources: ["来源：区信访局年度报告。"])
  )
}
