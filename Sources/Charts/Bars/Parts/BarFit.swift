/// How far bars may reach so that the value written at the end of each still fits.
struct BarFit {
  /// A bar's length as a value, below 0 to the other side, and the room that its label takes beyond it.
  struct Claim {
    let value: Double
    let room: Double
  }

  /// From the low end of the axis to 0, in points.
  let zero: Double
  /// Points per unit of value.
  let scale: Double

  /// The largest scale at which every bar and its label fit between the ends of an axis.
  ///
  /// Each pair of a bar above 0 and one below gives a bound; the least of them holds for all. With no bar
  /// below 0 that is the rule min((length − room) / value).
  ///
  /// - Returns: `nil` where labels alone fill the axis, or the longest bar would be under 20 pt.
  init?(_ claims: [Claim], length: Double) {
    let above = [Claim(value: 0, room: 0)] + claims.filter { $0.value >= 0 }
    let below = [Claim(value: 0, room: 0)] + claims.filter { $0.value < 0 }
    var scale = Double.infinity
    for high in above {
      for low in below {
        let room = length - high.room - low.room
        guard room >= 0 else { return nil }
        if high.value > low.value { scale = min(scale, room / (high.value - low.value)) }
      }
    }
    if scale == .infinity { scale = 0 }
    let longest = claims.reduce(0) { max($0, abs($1.value)) }
    guard longest == 0 || longest * scale >= 20 else { return nil }
    self.scale = scale
    zero = below.reduce(0) { max($0, -$1.value * scale + $1.room) }
  }

  /// The distance of a value from the low end of the axis.
  func distance(of value: Double) -> Double { zero + value * scale }
}
