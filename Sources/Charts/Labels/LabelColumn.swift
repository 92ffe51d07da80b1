internal import Scenes

/// Labels one under the other, each as near to where it wants to be as the others let it.
enum LabelColumn {
  /// Between two labels.
  static let gap = 3.5

  /// The middles of labels that do not touch, in the order of the wishes.
  ///
  /// - Parameters:
  ///   - wishes: The wanted middles, ascending.
  ///   - heights: The heights of the labels.
  ///   - room: The stretch that all must lie in.
  /// - Returns: `nil` where the room is too short.
  static func middles(wishes: [Double], heights: [Double], room: ClosedRange<Double>) -> [Double]? {
    guard let first = heights.first, let last = heights.last else { return [] }
    var offsets = [0.0]
    for index in 1..<max(heights.count, 1) {
      offsets.append(offsets[index - 1] + (heights[index - 1] + heights[index]) / 2 + gap)
    }
    let low = room.lowerBound + first / 2
    let high = room.upperBound - last / 2 - offsets[offsets.count - 1]
    guard low <= high else { return nil }
    let shifted = zip(wishes, offsets).map { $0 - $1 }
    return zip(IsotonicRegression.fitted(shifted, in: low...high), offsets).map { $0 + $1 }
  }
}
