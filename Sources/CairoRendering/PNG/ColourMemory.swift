/// Finds the palette entry nearest to a colour and remembers it; owns its tables.
struct ColourMemory: ~Copyable {
  /// What is known of one pixel value.
  struct Match {
    var pixel: UInt32
    /// The sum of the squared differences of the three channels.
    var error: UInt32
    var index: UInt8
  }

  private typealias Lanes = SIMD8<Float>

  private static let slotBits: UInt32 = 13
  /// No masked pixel has this value.
  private static let noPixel = UInt32.max
  private let slots: UnsafeMutablePointer<Match>
  private var palette: InkPalette?
  /// The palette's channels, eight entries at a time; places left over repeat the first entry.
  private var channels: [(red: SIMD8<Float>, green: SIMD8<Float>, blue: SIMD8<Float>)] = []

  init() {
    slots = .allocate(capacity: 1 << Self.slotBits)
    slots.initialize(repeating: Self.unknown, count: 1 << Self.slotBits)
  }

  private static let unknown = Match(pixel: noPixel, error: 0, index: 0)

  /// Makes ready for a palette; what was learnt is kept if it is the same as before.
  mutating func use(_ palette: InkPalette) {
    guard palette != self.palette else { return }
    self.palette = palette
    slots.update(repeating: Self.unknown, count: 1 << Self.slotBits)
    let colours = palette.colours
    channels = stride(from: 0, to: colours.count, by: Lanes.scalarCount).map { start in
      var group = (red: Lanes(), green: Lanes(), blue: Lanes())
      for lane in 0..<Lanes.scalarCount {
        let colour = (start + lane < colours.count ? colours[start + lane] : colours[0])
        group.red[lane] = Float(colour >> 16)
        group.green[lane] = Float(colour >> 8 & 0xFF)
        group.blue[lane] = Float(colour & 0xFF)
      }
      return group
    }
  }

  /// The entry that stands for a pixel (0x00RRGGBB).
  @inline(__always)
  func match(_ pixel: UInt32) -> Match {
    let slot = Int((pixel &* 0x9E37_79B1) >> (32 - Self.slotBits))
    let known = slots[slot]
    return known.pixel == pixel ? known : learn(pixel, slot)
  }

  @inline(never)
  private func learn(_ pixel: UInt32, _ slot: Int) -> Match {
    let match = nearest(to: pixel)
    slots[slot] = match
    return match
  }

  /// The nearest entry. Sums of squares stay under 2²⁴, so single floats hold them exactly.
  private func nearest(to pixel: UInt32) -> Match {
    let red = Lanes(repeating: Float(pixel >> 16 & 0xFF))
    let green = Lanes(repeating: Float(pixel >> 8 & 0xFF))
    let blue = Lanes(repeating: Float(pixel & 0xFF))
    var best = Lanes(repeating: .infinity)
    var bestGroup = SIMD8<Int32>()
    for number in channels.indices {
      let group = channels[number]
      let (r, g, b) = (group.red - red, group.green - green, group.blue - blue)
      let error = r * r + g * g + b * b
      let isBetter = error .< best
      best.replace(with: error, where: isBetter)
      bestGroup.replace(with: Int32(truncatingIfNeeded: number), where: isBetter)
    }
    let least = best.min()
    var lane = 0
    while best[lane] != least { lane += 1 }
    let index = Int(bestGroup[lane]) * Lanes.scalarCount + lane
    return Match(pixel: pixel, error: UInt32(least), index: UInt8(truncatingIfNeeded: index))
  }

  deinit { slots.deallocate() }
}
