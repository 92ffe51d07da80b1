import Charts
import Foundation
import Scenes

/// A generator of numbers that depend on nothing but the seed.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A figure made of chance: any kind, size and theme, 1 to 20 places, gaps, bounds and part-years.
struct RandomFigure {
  let chart: Chart
  let size: Size
  let theme: Theme

  private static let characters = Array("澄湖区桃源镇临河街道东升西乡北山南老城高新经济开发综合治理中心办公室（）一二三五")

  init(seed: UInt64) {
    var chance = SplitMix(seed: seed)
    let kind = Chart.Kind.allCases.randomElement(using: &chance)!
    let last = Int.random(in: 2000...2025, using: &chance)
    let span = [1, 2, 3, 8, 11, 20, 77].randomElement(using: &chance)!
    let years = (last - span + 1)...last
    let isStack = kind == .stackedBar && Bool.random(using: &chance)
    let count = Int.random(in: 1...(isStack ? 6 : 20), using: &chance)
    let magnitude = pow(10, Double.random(in: 0...9, using: &chance))
    let unit = [
      Chart.Unit("件", kind: .count), Chart.Unit("万元", kind: .amount), Chart.Unit("%", kind: .percent),
      Chart.Unit("件", kind: .change),
    ].randomElement(using: &chance)!
    let oddities = isStack ? 0 : Double.random(in: 0...0.3, using: &chance)
    var series: [Chart.Series] = []
    for index in 0..<count {
      let values = Self.values(years, unit: unit, magnitude: magnitude, oddities: oddities, &chance)
      series.append(
        Chart.Series(
          name: "\(index)" + Self.name(&chance), unit: unit, values: values,
          isHighlighted: Double.random(in: 0...1, using: &chance) < 0.08))
    }
    chart = Chart(
      kind: kind, series: series, years: years, captions: Self.captions(&chance),
      breaks: Double.random(in: 0...1, using: &chance) < 0.1
        ? [.init(year: Int.random(in: years, using: &chance))] : [],
      baseline: [.zero, .zero, .zero, .zero, .zero, .fitted, .fitted, .logarithmic].randomElement(
        using: &chance)!)
    size = Self.size(&chance)
    theme = Theme.all.randomElement(using: &chance)!
  }

  private static func values(
    _ years: ClosedRange<Int>, unit: Chart.Unit, magnitude: Double, oddities: Double,
    _ chance: inout SplitMix
  ) -> [Chart.Value] {
    years.compactMap { year in
      if Double.random(in: 0...1, using: &chance) < oddities { return nil }
      let odd = Double.random(in: 0...1, using: &chance) < oddities
      let drawn =
        Double.random(in: 0...1, using: &chance) < 0.06 ? 0 : Double.random(in: 0...magnitude, using: &chance)
      let sign: Double = unit.kind == .change && Bool.random(using: &chance) ? -1 : 1
      let hundredths = Int((unit.kind == .count ? drawn.rounded() * 100 : drawn * 100).rounded())
      return Chart.Value(
        year: year, amount: Decimal(hundredths) / 100 * Decimal(sign),
        qualifier: odd ? Chart.Qualifier.allCases.randomElement(using: &chance)! : .exact,
        isPartYear: year == years.upperBound && Bool.random(using: &chance),
        isIncomplete: Double.random(in: 0...1, using: &chance) < oddities / 2)
    }
  }

  private static func name(_ chance: inout SplitMix) -> String {
    let length = Int.random(in: 2...24, using: &chance)
    return String((0..<length).map { _ in characters.randomElement(using: &chance)! })
  }

  private static func captions(_ chance: inout SplitMix) -> Chart.Captions {
    func text(_ lengths: ClosedRange<Int>) -> String {
      let length = Int.random(in: lengths, using: &chance)
      return String((0..<length).map { _ in characters.randomElement(using: &chance)! })
    }
    return Chart.Captions(
      title: text(4...40), subtitle: text(0...50),
      notes: Bool.random(using: &chance) ? ["注：" + text(5...120)] : [],
      coverage: Bool.random(using: &chance) ? ["覆盖：" + text(5...60)] : [], sources: ["来源：" + text(4...40)])
  }

  private static func size(_ chance: inout SplitMix) -> Size {
    let preset = (ChartSize.presetNames + ["1200x800px"]).randomElement(using: &chance)!
    let free = ChartSize(
      width: Double(Int.random(in: 60...300, using: &chance)),
      height: Double(Int.random(in: 50...250, using: &chance)))
    return (Bool.random(using: &chance) ? ChartSize(preset) ?? free : free).points
  }
}
