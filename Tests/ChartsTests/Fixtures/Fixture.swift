import Charts
import Foundation

/// Three places over eleven years with everything that goes wrong in reports: missing years, a bound, a long
/// name, a part-year, ends that meet.
enum Fixture {
  static let long = "新疆生产建设兵团第八师一五二团（街道办事处）"

  static let chart = Chart(
    kind: .line,
    series: [
      series(
        "东升镇",
        [
          2015: 1203, 2016: 1388, 2018: 2210, 2019: 2954, 2020: 3110, 2021: 4020, 2023: 5120, 2024: 13000,
          2025: 7800,
        ], bound: 2024),
      series(
        long,
        [
          2015: 980, 2016: 1100, 2017: 1500, 2018: 2150, 2019: 2990, 2020: 3080, 2021: 4100, 2022: 4600,
          2023: 5080, 2024: 9000, 2025: 7750,
        ]),
      series(
        "西河乡", label: "西河乡（2019年起）",
        [2019: 300, 2020: 420, 2021: 510, 2022: 610, 2023: 700, 2024: 8900, 2025: 7700]),
    ],
    years: 2015...2025,
    captions: Chart.Captions(
      title: "某某区三镇矛盾纠纷调解受理量：2024年大幅上升",
      subtitle: "2015—2025年，单位：件。细虚线段跨越缺失年份；空心为未满全年", saysUnit: true,
      notes: ["注：东升镇2017、2022年未报告；2024年原文为“13000余件”，按至少13,000件标出（↑）。* 2025年为1—9月。"],
      coverage: ["覆盖：2017年1/3个镇有数，2015、2016、2018、2022年2/3，其余年份3/3。"],
      sources: ["来源：各镇2015—2025年度工作总结（共27处原文，见图片内嵌数据）。"]))

  static let count = Chart.Unit("件", kind: .count)

  /// A series of counts, the last year of the fixture being a part-year.
  static func series(_ name: String, label: String? = nil, _ values: [Int: Int], bound: Int? = nil)
    -> Chart.Series
  {
    Chart.Series(
      name: name, label: label, unit: count,
      values: values.sorted { $0.key < $1.key }.map { year, value in
        Chart.Value(
          year: year, amount: Decimal(value), qualifier: year == bound ? .atLeast : .exact,
          isPartYear: year == 2025)
      })
  }
}
