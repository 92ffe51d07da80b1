/// Drawings that would mislead, and what to draw instead.
extension Phrases {
  /// That there is nothing to draw.
  public var noSeries: String { text("没有可画的序列；请至少给一个", "there is no series to draw; give at least one") }

  /// That two series have one name.
  public func repeatedName(_ name: String) -> String {
    text("有两个序列都叫“\(name)”；名称不能重复", "two series are called \(name); names must differ")
  }

  /// That a year has two values.
  public func repeatedYear(_ year: Int, series: String) -> String {
    text("\(series)\(year)年有两个数；只能给一个", "\(series) has two values for \(year); give one")
  }

  /// That units differ.
  public func mixedUnits(_ units: [String]) -> String {
    text(
      "单位不同（\(list(units))），不能共用一个轴；请分面，或每个单位各画一张",
      "series in \(list(units)) cannot share an axis; draw facets or one chart for each unit")
  }

  /// That a logarithmic axis has no place for a value.
  public func logarithmOfZero(series: String, year: Int) -> String {
    text(
      "\(series)\(year)年的数不大于 0，对数轴画不出；请用线性轴",
      "\(series) has a value of 0 or less in \(year), which a logarithmic axis cannot show; use a linear one")
  }

  /// That rates are to be stacked.
  public var stackOfRates: String {
    text(
      "比率相加没有意义，不能堆叠；请画折线或分组条形",
      "rates do not add up to anything; draw lines or grouped bars instead of a stack")
  }

  /// That a part of a stack is missing.
  public func stackWithMissingPart(series: String, year: Int) -> String {
    text(
      "\(series)\(year)年无数据，堆叠会偏低；请画分组条形或折线",
      "\(series) has no value in \(year), so that year's stack would be too low; draw grouped bars or lines")
  }

  /// That a part of a stack is negative.
  public func stackOfNegatives(series: String, year: Int) -> String {
    text(
      "\(series)\(year)年小于 0，不能作为组成部分；请画分组条形或折线",
      "\(series) is below 0 in \(year), and parts of a whole cannot be; draw grouped bars or lines")
  }

  /// That there are too many bars.
  public func tooManyGroups(series: Int, years: Int) -> String {
    text(
      "\(series)个序列、\(years)个年份，分组条形画不下；请分面，或各不超过六个",
      "\(series) series over \(years) years are too many for grouped bars; draw facets, or six of either at most"
    )
  }

  /// That there are too many parts.
  public func tooManyParts(_ count: Int) -> String {
    text(
      "堆叠的\(count)个部分难以分辨；请合并最小的几个，或分面",
      "\(count) parts of a stack cannot be told apart; join the smallest into one, or draw facets")
  }
}
