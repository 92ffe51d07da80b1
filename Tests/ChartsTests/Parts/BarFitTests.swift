import Testing

@testable import Charts

@Suite struct BarFitTests {
  @Test("the longest bar and its label together fill the axis")
  func fillsTheAxis() throws {
    let fit = try #require(BarFit([.init(value: 100, room: 20), .init(value: 50, room: 30)], length: 220))
    #expect(fit.scale == 2 && fit.zero == 0)
  }

  @Test("no bar with its label leaves the axis, on either side of 0, and one touches each end")
  func holdsForAny() {
    for _ in 0..<500 {
      let claims = (0..<Int.random(in: 1...12)).map { _ in
        BarFit.Claim(value: .random(in: -50...100), room: .random(in: 5...60))
      }
      guard let fit = BarFit(claims, length: 400) else { continue }
      let ends = claims.map { claim in
        fit.distance(of: claim.value) + (claim.value < 0 ? -claim.room : claim.room)
      }
      #expect(ends.allSatisfy { $0 >= -1e-9 && $0 <= 400 + 1e-9 })
      #expect(ends.contains { $0 > 400 - 1e-6 } || claims.allSatisfy { $0.value < 0 })
    }
  }

  @Test("labels that leave no room for bars are no fit")
  func noRoom() { #expect(BarFit([.init(value: 1, room: 95)], length: 100) == nil) }

  @Test("all zeros fit")
  func zeros() throws {
    let fit = try #require(BarFit([.init(value: 0, room: 30)], length: 100))
    #expect(fit.distance(of: 0) == 0)
  }
}
