internal import Foundation

extension Ticks {
  /// Marks for a logarithmic axis: powers of ten, with 2 and 5 between them while those are few.
  ///
  ///     Ticks(logarithmic: 3...800).values  // 2, 5, 10, 20, 50, 100, 200, 500, 1000
  ///
  /// - Parameters:
  ///   - data: The data, all above 0.
  ///   - limit: The most marks there may be.
  public init(logarithmic data: ClosedRange<Double>, limit: Int = 7) {
    precondition(data.lowerBound > 0, "a logarithmic axis has no place for 0")
    let low = Int(log10(data.lowerBound).rounded(.down))
    let high = Int(log10(data.upperBound).rounded(.up))
    let decades = low...max(high, low + 1)
    for digits in [[1, 2, 5], [1, 3], [1]] {
      let values = Self.marks(of: digits, in: decades, around: data)
      if values.count <= limit {
        self.init(values: values, decimals: max(0, -decades.lowerBound), covering: data)
        return
      }
    }
    let skip = (decades.count + limit - 1) / limit
    let values = decades.filter { ($0 - decades.lowerBound).isMultiple(of: skip) }.map { Self.power($0) }
    self.init(values: values, decimals: max(0, -decades.lowerBound), covering: data)
  }

  /// The marks from the last one at or below the data to the first one at or above them.
  private static func marks(
    of digits: [Int], in decades: ClosedRange<Int>, around data: ClosedRange<Double>
  ) -> [Double] {
    let all = decades.flatMap { decade in digits.map { Double($0) * power(decade) } }
    let first = all.lastIndex { $0 <= data.lowerBound } ?? 0
    let last = all.firstIndex { $0 >= data.upperBound } ?? all.count - 1
    return Array(all[first...max(last, min(first + 1, all.count - 1))])
  }

  private static func power(_ exponent: Int) -> Double {
    exponent >= 0 ? pow(10, Double(exponent)) : 1 / pow(10, Double(-exponent))
  }
}
