import Charts
import Foundation
import Scenes

extension ChartCase {
  /// Every preset, pixels at 96 dpi, long texts, pages, and the other language.
  static let sheets: [ChartCase] = [
    ChartCase(name: "bar-half", chart: ranking(3), size: sheet("half")),
    ChartCase(name: "bar-years-half", chart: years, size: sheet("half")),
    ChartCase(name: "facets-half", chart: facets(2, breaks: []), size: sheet("half")),
    ChartCase(name: "bar-word", chart: ranking(9), size: sheet("word"), theme: .grey),
    ChartCase(name: "line-page", chart: Fixture.chart, size: sheet("page")),
    ChartCase(name: "bar-page", chart: ranking(30), size: sheet("page")),
    ChartCase(name: "bar-slide", chart: years, size: sheet("slide"), theme: .screen),
    ChartCase(name: "bar-wide", chart: years, size: sheet("wide")),
    ChartCase(name: "bar-px", chart: ranking(9), size: ChartSize(pixelWidth: 800, pixelHeight: 480)),
    ChartCase(
      name: "facets-px", chart: facets(4, breaks: [.init(year: 2021)]),
      size: ChartSize(pixelWidth: 1000, pixelHeight: 600), theme: .grey),
    ChartCase(name: "bar-pages", chart: ranking(75)),
    ChartCase(name: "line-long-three", chart: longThree, size: sheet("slide")),
    ChartCase(name: "line-long-texts", chart: longTexts),
    ChartCase(name: "grouped-long-names", chart: groupedLongNames, size: sheet("page")),
    ChartCase(name: "english-line", chart: englishLine, theme: .screen),
    ChartCase(name: "english-bars", chart: englishBars),
    ChartCase(name: "english-facets", chart: englishFacets, size: sheet("slide")),
  ]

  private static func sheet(_ preset: String) -> ChartSize { ChartSize(preset)! }

  private static func ranking(_ count: Int) -> Chart {
    Chart(
      kind: .bar,
      series: (0..<count).map { index in
        series(
          index == 3 ? Fixture.long : "澄湖区第\(index + 1)街道", from: 2024,
          index == 4
            ? "-" : index == 5 ? "0" : "\(index == 1 ? "≥" : "")\(940 - index * 12)\(index == 2 ? "*" : "")")
      }, years: 2024...2024,
      captions: .init(
        title: "\(count)个镇街调解受理量", subtitle: "2024年，单位：件", saysUnit: true,
        notes: [(count > 4 ? "注：第5街道未报告。" : "注：") + "* 第3街道为1—11月。"], sources: ["来源：各镇街年度报告。"]))
  }

  private static let years = Chart(
    kind: .bar, series: [series("桃源镇", from: 2018, "1230 1350 - 0 2100 ≥3000 1800*")], years: 2018...2024,
    captions: .init(
      title: "桃源镇调解受理量", subtitle: "2018—2024年，单位：件", saysUnit: true,
      notes: ["注：2020年未报告；2023年为至少3,000件（↑）。* 2024年为1—9月。"]))

  private static func facets(_ count: Int, breaks: [Chart.Break]) -> Chart {
    Chart(
      kind: .facets,
      series: Array(
        [
          series("桃源镇", from: 2019, "310 422 398 - 512"), series("临河街道", from: 2019, "120 ≥150 180 210 160*"),
          series("西河乡", from: 2019, ""), series("东升镇", from: 2019, "0 0 35 60 ≤90"),
        ].prefix(count)), years: 2019...2023,
      captions: .init(
        title: count == 2 ? "两镇街调解受理量" : "四镇街调解受理量", subtitle: "2019—2023年，单位：件", saysUnit: true),
      breaks: breaks)
  }

  private static let longThree = Chart(
    kind: .line,
    series: ["甲市", "乙市", "丙市"].enumerated().map { index, name in
      Chart.Series(
        name: name, unit: Fixture.count,
        values: (1949 + index * 9...2025).filter { $0 % 17 != index }.map { year in
          Chart.Value(
            year: year, amount: Decimal((year - 1949) * (year - 1949) * (90 - index * 22) + year * 31 % 9000),
            qualifier: year == 1990 ? .atLeast : .exact, isPartYear: year == 2025)
        })
    }, years: 1949...2025,
    captions: .init(
      title: "三市历年人民调解受理量", subtitle: "1949—2025年，单位：万件。细虚线段跨越缺失年份；空心为未满全年", saysUnit: true,
      notes: ["注：1983年起按新口径统计；1990年甲市、丙市为至少数（↑）。* 2025年为1—6月。"], sources: ["来源：历年统计资料。"]),
    breaks: [.init(year: 1983)])

  private static let longTexts = Chart(
    kind: .line,
    series: [
      series("新疆生产建设兵团第八师石河子市北泉镇人民政府综合行政执法办公室", from: 2020, "120 160 190 240 310"),
      series("澄湖区高新技术产业开发区管理委员会政务服务中心（筹）", from: 2020, "90 130 200 230 305"),
    ], years: 2020...2024,
    captions: .init(
      title: "新疆生产建设兵团第八师石河子市北泉镇与澄湖区高新技术产业开发区行政规范性文件合法性审核件数比较",
      subtitle: "2020—2024年，单位：件。两地的口径不完全相同：前者含备案审查，后者只含制定机关自行审核的文件", saysUnit: true,
      notes: ["注：“合法性审核”指文件印发以前由司法所、法制机构或者法律顾问出具书面意见的审核；2022年以前的数由当地补报，约有10余件没有归入任何一年。"],
      coverage: ["覆盖：两地各年均有数。"], sources: ["来源：《法治政府建设年度报告》（2020—2024年，共10份），见图片内嵌数据。"]))

  private static let groupedLongNames = Chart(
    kind: .groupedBar,
    series: ["澄湖区桃源镇", Fixture.long, "临河街道", "东升镇综合行政执法队", "西河乡", "北山街道", "南湖街道"].enumerated().map {
      index, name in
      series(
        name, from: 2022,
        "\(200 + index * 31)o \(index == 2 ? "-" : "\(180 + index * 57)") \(index == 4 ? "≥" : "")\(260 + index * 11)*"
      )
    }, years: 2022...2024,
    captions: .init(
      title: "七镇街三年执法检查次数", subtitle: "2022—2024年，单位：次。空心为未满全年或部分村未报", saysUnit: true,
      notes: ["注：临河街道2023年未报告。* 2024年为1—9月。"]))

  private static let englishLine = Chart(
    kind: .line,
    series: [
      series("Taoyuan", from: 2016, "820 910 - 1020 ≥1100 1300 1250 ~1400 640*", unit: cases),
      series("Linhe Subdistrict", from: 2016, "300 - - - 410 405 380 ≤350 210*", unit: cases),
      series(
        "Economic and Technological Development Zone", from: 2016, "- - 90 150 260 320 0 610 500*",
        unit: cases),
    ], years: 2016...2024,
    captions: .init(
      title: "Disputes mediated in three towns of Chenghu",
      subtitle: "2016–2024, cases. Hollow: part of a year",
      saysUnit: true,
      notes: ["Note: ↑ at least, ↓ at most, as the reports say. * 2024: January to September."],
      sources: ["Source: annual reports of the towns."]),
    language: .english)

  private static let englishBars = Chart(
    kind: .bar,
    series: [
      series("Taoyuan", from: 2024, "1234567", unit: cases),
      series("Linhe Subdistrict", from: 2024, "≥980000", unit: cases),
      series("Economic and Technological Development Zone", from: 2024, "-", unit: cases),
      series("Dongsheng", from: 2024, "~450000", unit: cases), series("Xihe", from: 2024, "0", unit: cases),
    ], years: 2024...2024,
    captions: .init(title: "Disputes mediated by town", subtitle: "2024, thousand cases", saysUnit: true),
    language: .english)

  private static let englishFacets = Chart(
    kind: .facets,
    series: [
      series("Petitions", from: 2019, "310 422 398 - 512", unit: cases),
      series(
        "Pass rate of examinations", from: 2019, "95.2 96 97.5 98 98.8", unit: Chart.Unit("%", kind: .percent)
      ),
      series(
        "Fines and forfeits", from: 2019, "1250000 2300000 - 1800000 ≥2100000",
        unit: Chart.Unit("yuan", kind: .amount)),
    ], years: 2019...2023,
    captions: .init(title: "Taoyuan: key figures", subtitle: "2019–2023, units as given above each panel"),
    language: .english)

  private static let cases = Chart.Unit("cases", kind: .count)
}
