/// The time before the report's own that a number is of.
struct EarlierTime: Equatable {
  let year: Int
  /// Whether it is of the same months of that year as the report is of its own: 上年同期.
  var isSamePeriod = false
  /// The months that it names itself: 2023年1—11月; `nil` for the whole year.
  var months: ClosedRange<Int>?
}
