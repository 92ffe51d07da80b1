import Charts
import Foundation

/// Charts for the benchmark: lines, bars and facets in turn, each with its own names and numbers.
struct Batch {
  private var generator: SplitMix

  /// A batch that is the same whenever the seed is.
  init(seed: UInt64) { generator = SplitMix(state: seed) }

  /// The chart of that number.
  mutating func chart(_ number: Int) -> Chart {
    switch number % 3 {
    case 0: lines(number)
    case 1: bars(number)
    default: facets(number)
    }
  }

  private mutating func lines(_ number: Int) -> Chart {
    let years = 2015...2025
    return chart(.line, number, places: 3 + number % 3, years: years)
  }

  private mutating func bars(_ number: Int) -> Chart {
    chart(.bar, number, places: 8 + number % 7, years: 2024...2024)
  }

  private mutating func facets(_ number: Int) -> Chart {
    chart(.facets, number, places: 6 + number % 4, years: 2017...2024)
  }

  private mutating func chart(_ kind: Chart.Kind, _ number: Int, places: Int, years: ClosedRange<Int>)
    -> Chart
  {
    let metric = Self.metrics[number % Self.metrics.count]
    let unit = Chart.Unit(metric.unit, kind: .count)
    let scale = [300, 4_000, 60_000, 2_000_000][number % 4]
    let series = (0..<places).map { index in
      Chart.Series(
        name: name(number + index), unit: unit, values: values(years, upTo: scale, gaps: kind == .line))
    }
    let span = years.count > 1 ? "\(years.lowerBound)—\(years.upperBound)年" : "\(years.lowerBound)年"
    return Chart(
      kind: kind, series: series, years: years,
      captions: Chart.Captions(
        title: "澄湖区\(metric.name)：第\(number)号图", subtitle: "\(span)，\(metric.unit)。虚线段跨越缺失年份",
        notes: ["注：部分年份未报告；原文带“余”的数按至少标出（↑）。"],
        coverage: ["覆盖：共\(places)个镇（街道），其中\(places - 1)个各年均有数。"],
        sources: ["来源：各镇（街道）年度工作总结（共\(places * years.count)处原文，见图片内嵌数据）。"]))
  }

  private mutating func values(_ years: ClosedRange<Int>, upTo scale: Int, gaps: Bool) -> [Chart.Value] {
    years.compactMap { year in
      let amount = Int(generator.next() % UInt64(scale)) + 1
      if gaps, year > years.lowerBound, generator.next() % 12 == 0 { return nil }
      return Chart.Value(
        year: year, amount: Decimal(amount), qualifier: generator.next() % 20 == 0 ? .atLeast : .exact,
        isPartYear: gaps && year == years.upperBound)
    }
  }

  /// A name that no other place of the same chart has.
  private func name(_ index: Int) -> String {
    let first = Self.syllables[index % Self.syllables.count]
    let second = Self.syllables[(index * 7 + 3) % Self.syllables.count]
    return first + second + (index % 4 == 0 ? "街道办事处" : "镇")
  }

  private static let metrics = [
    (name: "矛盾纠纷调解受理量", unit: "件"), (name: "法律援助受援人数", unit: "人"), (name: "公证办理数", unit: "件"),
    (name: "法治宣传活动场次", unit: "场"), (name: "行政复议收案数", unit: "件"),
  ]
  private static let syllables = [
    "桃", "源", "临", "河", "东", "升", "西", "岭", "南", "塘", "北", "桥", "青", "石", "白", "云", "龙", "泉", "凤", "山",
    "金", "沙", "银", "湖", "梅", "花", "柳", "林", "松", "江",
  ]
}

/// A small generator of numbers, the same on every machine.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
