import Testing

@testable import Charts

@Suite struct LabelTests {
  @Test(
    "violators of the order are pooled at their mean and clipped to the bounds",
    arguments: [
      ([1.0, 3, 2], [1, 2.5, 2.5]), ([3, 2, 1], [2, 2, 2]), ([-5, 4, 20], [0, 4, 9]), ([], []),
    ] as [([Double], [Double])])
  func pools(values: [Double], expected: [Double]) {
    #expect(IsotonicRegression.fitted(values, in: 0...9) == expected)
  }

  @Test("labels keep their order, stay in their room and do not touch, whatever they wish")
  func columns() throws {
    for _ in 0..<500 {
      let count = Int.random(in: 1...12)
      let wishes = (0..<count).map { _ in Double.random(in: -20...220) }.sorted()
      let heights = (0..<count).map { _ in [10.0, 21].randomElement()! }
      let needed = heights.reduce(0, +) + LabelColumn.gap * Double(count - 1)
      let middles = LabelColumn.middles(wishes: wishes, heights: heights, room: 0...200)
      guard let middles else {
        #expect(needed > 200)
        continue
      }
      #expect(middles[0] - heights[0] / 2 >= -1e-9)
      #expect(middles[count - 1] + heights[count - 1] / 2 <= 200 + 1e-9)
      for index in 1..<max(count, 1) where count > 1 {
        let clear = middles[index] - middles[index - 1] - (heights[index] + heights[index - 1]) / 2
        #expect(clear >= LabelColumn.gap - 1e-9)
      }
    }
  }

  @Test("labels that do not conflict stay where they wish to be")
  func undisturbed() {
    #expect(LabelColumn.middles(wishes: [20, 60], heights: [10, 10], room: 0...100) == [20, 60])
  }
}
