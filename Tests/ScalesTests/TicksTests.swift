import Foundation
import Scales
import Testing

@Suite struct TicksTests {
  @Test("marks are the round numbers that a person would choose", arguments: RoundMarks.table)
  func marksAreRound(row: RoundMarks) {
    #expect(Ticks(TickRequest(data: row.data)).values == row.marks)
  }

  @Test(
    "counts are marked in whole steps, however few",
    arguments: [0, 1, 2, 3])
  func countsAreWhole(greatest: Int) {
    let ticks = Ticks(TickRequest(data: 0...Double(greatest), wholeSteps: true))
    #expect(ticks.values == (0...max(greatest, 1)).map(Double.init))
  }

  @Test("no mark passes a ceiling, though that leaves fewer marks", arguments: [94.4, 98.1, 100])
  func ceilings(greatest: Double) {
    let request = TickRequest(data: 0...greatest, target: 4, counts: 4...4, ceiling: 100)
    #expect(Ticks(request).values.last.map { $0 <= 100 } == true)
  }

  @Test("shares in percent are marked up to 100 at most")
  func percent() {
    #expect(Ticks(TickRequest(data: 0...100, target: 4, counts: 4...4)).values.last == 120)
    #expect(Ticks(TickRequest(data: 0...100, target: 4, counts: 3...4, ceiling: 100)).values == [0, 50, 100])
  }

  @Test(
    "for any data the marks are few, even, whole for counts, and leave at most a quarter step beyond the last"
  )
  func holdsForAnyData() {
    var chance = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let magnitude = pow(10, Double.random(in: -4...9, using: &chance))
      let high = Double.random(in: 0.01...1, using: &chance) * magnitude
      let low = [0, 0, -high * Double.random(in: 0...2, using: &chance), high * 0.7].randomElement()!
      let whole = Bool.random() && magnitude > 1
      let data = min(low, high)...(whole ? high.rounded(.up) : high)
      let ticks = Ticks(TickRequest(data: data, wholeSteps: whole))
      check(ticks, data: data, whole: whole)
    }
  }

  private func check(_ ticks: Ticks, data: ClosedRange<Double>, whole: Bool) {
    let values = ticks.values
    let step = values[1] - values[0]
    let label: Comment = "\(data) \(values)"
    #expect(
      values.count >= (whole && data.upperBound - data.lowerBound < 4 ? 2 : 4) && values.count <= 7, label)
    for (left, right) in zip(values, values.dropFirst()) {
      #expect(abs(right - left - step) < step * 1e-9, label)
    }
    if whole { #expect(values.allSatisfy { $0 == $0.rounded() }, label) }
    #expect(data.upperBound <= values[values.count - 1] + step * 0.2501, label)
    #expect(data.lowerBound >= values[0] - step * 1e-6, label)
    if data.lowerBound == 0 { #expect(values[0] == 0, label) }
    #expect(ticks.domain.lowerBound <= data.lowerBound && ticks.domain.upperBound >= data.upperBound, label)
    let power = pow(10, Double(ticks.decimals))
    #expect(
      values.allSatisfy { abs(($0 * power).rounded() - $0 * power) < 1e-6 * max(1, abs($0 * power)) }, label)
  }

  @Test("a logarithmic axis is marked at 1, 2 and 5 while those are few, else at powers of ten")
  func logarithmicMarks() {
    #expect(Ticks(logarithmic: 3...80).values == [2, 5, 10, 20, 50, 100])
    #expect(Ticks(logarithmic: 3...88_000).values == [1, 10, 100, 1000, 10_000, 100_000])
    #expect(Ticks(logarithmic: 0.02...0.3).values.first == 0.02)
  }
}

/// Data and the marks that suit them.
struct RoundMarks: Sendable {
  let data: ClosedRange<Double>
  let marks: [Double]

  static let table = [
    RoundMarks(data: 0...13_000, marks: [0, 2500, 5000, 7500, 10_000, 12_500]),
    RoundMarks(data: 0...100, marks: [0, 25, 50, 75, 100]),
    RoundMarks(data: 0...17, marks: [0, 4, 8, 12, 16]),
    RoundMarks(data: -80...120, marks: [-80, -40, 0, 40, 80, 120]),
    RoundMarks(data: 0...0.0004, marks: [0, 0.0001, 0.0002, 0.0003, 0.0004]),
  ]
}
