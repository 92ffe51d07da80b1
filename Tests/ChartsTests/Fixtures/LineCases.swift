import Charts
import Foundation
import Scenes

extension ChartCase {
  static let lines: [ChartCase] = [
    ChartCase(name: "fixture", chart: Fixture.chart),
    ChartCase(name: "fixture-grey", chart: Fixture.chart, theme: .grey),
    ChartCase(
      name: "fixture-slide", chart: Fixture.chart, size: ChartSize(width: 254, height: 143),
      theme: .screen),
    ChartCase(name: "fixture-px", chart: Fixture.chart, size: ChartSize(pixelWidth: 1200, pixelHeight: 800)),
    ChartCase(name: "line-half", chart: small, size: ChartSize(width: 75, height: 62)),
    ChartCase(name: "line-long", chart: long),
    ChartCase(name: "line-one-point", chart: onePoint),
    ChartCase(name: "line-all-zero", chart: allZero),
    ChartCase(name: "line-all-missing", chart: allMissing),
    ChartCase(name: "line-highlight", chart: highlight),
    ChartCase(name: "line-six", chart: six),
    ChartCase(name: "line-six-grey", chart: six, theme: .grey),
    ChartCase(name: "line-break", chart: broken),
    ChartCase(name: "line-logarithmic", chart: logarithmic),
    ChartCase(name: "line-percent", chart: percent, size: ChartSize(width: 156, height: 64)),
    ChartCase(name: "line-tiny", chart: tiny),
    ChartCase(name: "slope", chart: slope),
  ]

  private static let small = Chart(
    kind: .line, series: [series("临河街道", from: 2019, "310 422 398 - 512 ≥600 350*")], years: 2019...2025,
    captions: .init(
      title: "临河街道调解受理量", subtitle: "2019—2025年，单位：件", saysUnit: true,
      notes: ["注：2022年未报告；↑为至少。* 2025年为1—6月。"], sources: ["来源：街道年度报告。"]))

  private static let long = Chart(
    kind: .line,
    series: [
      Chart.Series(
        name: "全区", unit: Fixture.count,
        values: (1949...2025).filter { ![1967, 1968, 1969, 1970, 1998].contains($0) }.map { year in
          Chart.Value(
            year: year, amount: Decimal(120 + (year - 1949) * (year - 1949) * 31 + (year * 7919) % 4000),
            isPartYear: year == 2025)
        })
    ], years: 1949...2025,
    captions: .init(
      title: "全区历年民间纠纷调解件数", subtitle: "1949—2025年，单位：万件", saysUnit: true,
      notes: ["注：1967—1970年、1998年未报告。* 2025年为1—6月。"], sources: ["来源：历年统计资料。"]))

  private static let onePoint = Chart(
    kind: .line, series: [series("桃源镇", from: 2024, "87")], years: 2024...2024,
    captions: .init(title: "桃源镇信访量", subtitle: "2024年，单位：件", saysUnit: true))

  private static let accidents = Chart.Unit("起", kind: .count)

  private static let allZero = Chart(
    kind: .line,
    series: [
      series("桃源镇", from: 2019, "0 0 0 0 0", unit: accidents),
      series("西河乡", from: 2019, "0 0 0 0 0", unit: accidents),
    ],
    years: 2019...2023, captions: .init(title: "两镇重大事故起数", subtitle: "2019—2023年，单位：起", saysUnit: true))

  private static let allMissing = Chart(
    kind: .line, series: [series("桃源镇", from: 2019, "", unit: accidents)], years: 2019...2023,
    captions: .init(title: "桃源镇重大事故起数", subtitle: "2019—2023年，单位：起", saysUnit: true, notes: ["注：各年均未报告。"]))

  private static let highlight = Chart(
    kind: .line,
    series: (0..<10).map { index in
      Chart.Series(
        name: "第\("一二三四五六七八九十".map { String($0) }[index])街道", unit: Fixture.count,
        values: (2016...2024).map { year in
          Chart.Value(
            year: year,
            amount: Decimal(100 + index * 37 + (year - 2016) * (index * 13 % 29) + (year * (index + 3)) % 23))
        }, isHighlighted: index == 3)
    }, years: 2016...2024,
    captions: .init(title: "十街道行政复议收案：第四街道居中", subtitle: "2016—2024年，单位：件", saysUnit: true))

  private static let six = Chart(
    kind: .line,
    series: ["桃源镇", "临河街道", "东升镇", "西河乡", "北山街道", "澄湖经济技术开发区"].enumerated().map { index, name in
      Chart.Series(
        name: name, unit: Chart.Unit("人次", kind: .count),
        values: (2015...2024).map { year in
          Chart.Value(
            year: year, amount: Decimal(500 + index * 230 + (year - 2015) * (90 - index * 31)),
            qualifier: year == 2019 && index == 2 ? .approx : .exact)
        })
    }, years: 2015...2024,
    captions: .init(title: "六镇街接访人次", subtitle: "2015—2024年，单位：人次", saysUnit: true, sources: ["来源：各镇街年度报告。"]))

  private static let broken = Chart(
    kind: .line,
    series: [
      series(
        "桃源镇", from: 2014, "12.5 13.1 14.0 9.2 9.9 10.4 ~11 12.2", unit: Chart.Unit("万元", kind: .amount)),
      series("西河乡", from: 2014, "8.5 8.1 9.0 6.2 6.9 7.4 8 ≤7.2", unit: Chart.Unit("万元", kind: .amount)),
    ], years: 2014...2021,
    captions: .init(
      title: "两镇罚没收入", subtitle: "2014—2021年，单位：万元", saysUnit: true, notes: ["注：2017年起按新口径统计，与以前年份不可比。"]),
    breaks: [.init(year: 2017)])

  private static let logarithmic = Chart(
    kind: .line,
    series: [
      series("大镇", from: 2018, "12000 18000 26000 51000 88000"), series("小乡", from: 2018, "3 7 9 20 45"),
    ], years: 2018...2022,
    captions: .init(title: "两地受理量（对数轴）", subtitle: "2018—2022年，单位：件", saysUnit: true), baseline: .logarithmic)

  private static let percent = Chart(
    kind: .line,
    series: [
      series("考试合格率", from: 2018, "91.25 92.4 95.5 96 97.33 98.1", unit: Chart.Unit("%", kind: .percent))
    ], years: 2018...2023,
    captions: .init(title: "全区执法人员考试合格率", subtitle: "2018—2023年，单位：%", saysUnit: true), baseline: .fitted)

  private static let tiny = Chart(
    kind: .line,
    series: [
      series("密度", from: 2018, "0.00012 0.00035 0.00041 0.0002", unit: Chart.Unit("件/人", kind: .amount))
    ],
    years: 2018...2021, captions: .init(title: "人均受理量", subtitle: "2018—2021年"))

  private static let slope = Chart(
    kind: .slope,
    series: [
      series("桃源镇", from: 2019, "310 - - 480"), series("临河街道", from: 2019, "300 - - ≥520"),
      series("西河乡", from: 2019, "150 - - 90*"), series("东升镇", from: 2019, "- - - 200"),
    ], years: 2019...2022,
    captions: .init(
      title: "四镇街受理量的变化", subtitle: "2019、2022年，单位：件", saysUnit: true,
      notes: ["注：东升镇2019年未报告。* 2022年西河乡为1—9月。"]))
}
