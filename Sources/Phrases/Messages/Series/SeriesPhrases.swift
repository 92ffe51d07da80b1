/// What commands say of series, their measures and corrections.
extension Phrases {
  /// That series in several units cannot be set side by side.
  public func notComparable(_ units: [String]) -> String {
    text(
      "单位不同（\(list(units))），不能比较；请只取一个指标，或单位相同的指标",
      "values in \(list(units)) cannot be compared; choose one metric, or several of one unit")
  }

  /// That an option is of no use without another.
  public func needs(_ option: String, _ other: String) -> String {
    text("\(option) 需要 \(other)", "\(option) needs \(other)")
  }

  /// That an option's number has to be above 0.
  public func notPositive(_ option: String) -> String {
    text("\(option) 须大于0", "\(option) must be above 0")
  }

  /// That a file of populations has no place of the store.
  public var populationOfNoPlace: String {
    text("没有库中地区的人口", "has the population of no place that the store has")
  }

  /// How many readings are doubtful.
  public func doubtfulReadings(_ count: Int, of all: Int) -> String {
    text("读数\(all)处，可疑\(count)处", "\(all) readings, \(count) of them doubtful")
  }
}
