import Charts
import Foundation
import Scenes

extension ChartCase {
  /// What marks have to say: bounds of both sides, gaps, breaks, changes, ends that meet.
  static let marks: [ChartCase] = [
    ChartCase(name: "line-bounds", chart: bounds),
    ChartCase(name: "line-gaps", chart: gaps),
    ChartCase(name: "line-boundary", chart: boundary, theme: .grey),
    ChartCase(name: "line-changes", chart: changes),
    ChartCase(name: "line-equal-ends", chart: equalEnds),
    ChartCase(name: "line-huge", chart: huge),
    ChartCase(name: "line-rate", chart: rate),
    ChartCase(name: "slope-grey", chart: slope, theme: .grey),
    ChartCase(name: "bar-bounds", chart: barBounds, theme: .screen),
    ChartCase(name: "stacked-bounds", chart: stackedBounds),
  ]

  private static let bounds = Chart(
    kind: .line,
    series: [
      series("桃源镇", from: 2016, "420 ≥480 510 ≥560 540 ≥610 ≥700 650 ≥720"),
      series("临河街道", from: 2016, "90 ≤80 60 ≤20 ~35 ≤5 0 ≤12 15"),
    ], years: 2016...2024,
    captions: .init(
      title: "两镇街举报线索：上限与下限", subtitle: "2016—2024年，单位：件", saysUnit: true,
      notes: ["注：↑为至少，↓为至多（原文有“余”“不到”等字）。"]))

  private static let gaps = Chart(
    kind: .line,
    series: [
      series("桃源镇", from: 2012, "210 - 260 - - 300 - - - 410 430 - 380*"),
      series("临河街道", from: 2012, "- - - 150 - - - - - - 180 - -"),
      series("东升镇", from: 2012, "50 60 - 0 0 40 45 - 52 48 - - 61o"),
    ], years: 2012...2024,
    captions: .init(
      title: "三镇街行政调解：报告时断时续", subtitle: "2012—2024年，单位：件。细虚线段跨越缺失年份", saysUnit: true,
      notes: ["注：缺口三年及以上不连线。* 2024年桃源镇为1—9月；东升镇12个村中9个有数。"],
      coverage: ["覆盖：2015、2022年3/3，其余年份1/3或2/3。"]))

  private static let boundary = Chart(
    kind: .line,
    series: [
      series("老城街道", from: 2015, "800 820 790 410 430 420 445 ≥460"),
      series("新城街道", from: 2015, "- - - 380 405 430 470 520"),
      series("东升镇", from: 2015, "300 310 305 320 335 330 350 340"),
    ], years: 2015...2022,
    captions: .init(
      title: "三镇街社区矫正对象：2018年区划调整", subtitle: "2015—2022年，单位：人", saysUnit: true,
      notes: ["注：2018年老城街道析出新城街道，前后不可比。"], sources: ["来源：各镇街年度报告。"]),
    breaks: [.init(year: 2018, series: "老城街道")])

  private static let changes = Chart(
    kind: .line,
    series: [
      series("合格率变化", from: 2017, "1.2 −0.8 0.3 0 −2.5 ≥1.1", unit: Chart.Unit("个百分点", kind: .change)),
      series("满意率变化", from: 2017, "−3.1 −1.4 0.9 2.2 ≤−0.4 0.6", unit: Chart.Unit("个百分点", kind: .change)),
    ], years: 2017...2022,
    captions: .init(title: "全区两项比率比上年的变化", subtitle: "2017—2022年，单位：个百分点", saysUnit: true))

  private static let equalEnds = Chart(
    kind: .line,
    series: ["桃源镇", "临河街道", "东升镇", Fixture.long, "北山街道", "南湖街道"].enumerated().map { index, name in
      series(
        name, from: 2019,
        "\(100 + index * 60) \(140 + index * 45) \(180 + index * 30) \(220 + index * 12) 300")
    }, years: 2019...2023,
    captions: .init(title: "六镇街终点相同的六条线", subtitle: "2019—2023年，单位：件", saysUnit: true))

  private static let huge = Chart(
    kind: .line,
    series: [
      series(
        "甲市", from: 2018, "81234567890 93456789012 ≥100000000000 120000000000 123456789012",
        unit: Chart.Unit("元", kind: .amount)),
      series(
        "乙县", from: 2018, "34567890 - 45678901 51234567 ~60000000", unit: Chart.Unit("元", kind: .amount)),
    ], years: 2018...2022,
    captions: .init(title: "甲市与乙县非税收入：相差三个数量级", subtitle: "2018—2022年，单位：亿元", saysUnit: true))

  private static let rate = Chart(
    kind: .line,
    series: [
      series("一次调解成功率", from: 2018, "96.2 97.1 97.8 98.4 98.6 99.2", unit: Chart.Unit("%", kind: .percent)),
      series("群众满意率", from: 2018, "91.5 92.8 94.4 95.9 97.3 98.8", unit: Chart.Unit("%", kind: .percent)),
    ], years: 2018...2023,
    captions: .init(title: "全区调解成功率与满意率", subtitle: "2018—2023年，单位：%", saysUnit: true))

  private static let slope = Chart(
    kind: .slope,
    series: ["桃源镇", "临河街道", "东升镇", "西河乡", "北山街道", "澄湖经济技术开发区"].enumerated().map { index, name in
      series(name, from: 2020, "\(120 + index * 35) - - \(260 - index * 18)\(index == 2 ? "*" : "")")
    }, years: 2020...2023,
    captions: .init(
      title: "六镇街信访量：2020年与2023年", subtitle: "2020、2023年，单位：件", saysUnit: true, notes: ["注：* 2023年东升镇为1—11月。"]
    ))

  private static let barBounds = Chart(
    kind: .bar, series: [series("桃源镇", from: 2013, "≥120 ≤150 ~180 0 - ≥1 210* 190o ≥240 ≤5 260")],
    years: 2013...2023,
    captions: .init(
      title: "桃源镇行政处罚案件：每种标记各一根", subtitle: "2013—2023年，单位：件。空心为未满全年或部分村未报", saysUnit: true,
      notes: ["注：2017年未报告。* 2019年为1—10月。"], coverage: ["覆盖：2020年12个村中9个有数，其余年份12/12。"]))

  private static let stackedBounds = Chart(
    kind: .stackedBar,
    series: [
      series("一般程序", from: 2018, "120 130 ≥140 150 ~160 90*"),
      series("简易程序", from: 2018, "340 0 360 ≤380 400 210*"),
      series("不予处罚", from: 2018, "0 0 10 12 15 8*"),
    ], years: 2018...2023,
    captions: .init(
      title: "全区行政处罚按程序", subtitle: "2018—2023年，单位：件。空心为未满全年", saysUnit: true,
      notes: ["注：2021年起按新口径统计。* 2023年为1—8月。"]),
    breaks: [.init(year: 2021)])
}
