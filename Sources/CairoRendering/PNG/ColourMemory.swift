/// Remembers which palette entry stands for a colour; owns a table of slots found by hashing the pixel.
struct ColourMemory: ~Copyable {
  /// What is known of one pixel value.
  struct Match {
    var pixel: UInt32
    /// The sum of the squared differences of the three channels.
    var error: UInt32
    var index: UInt8
  }

  private static let slotBits: UInt32 = 13
  /// No masked pixel has this value.
  private static let noPixel = UInt32.max
  private let slots: UnsafeMutablePointer<Match>
  private var palette: InkPalette?

  init() {
    slots = .allocate(capacity: 1 << Self.slotBits)
    slots.initialize(repeating: Match(pixel: Self.noPixel, error: 0, index: 0), count: 1 << Self.slotBits)
  }

  /// Makes ready for a palette; what was learnt is kept if it is the same as before.
  mutating func use(_ palette: InkPalette) {
    guard palette != self.palette else { return }
    self.palette = palette
    slots.update(repeating: Match(pixel: Self.noPixel, error: 0, index: 0), count: 1 << Self.slotBits)
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
    let nearest = palette?.nearest(to: pixel) ?? (index: 0, error: 0)
    let match = Match(pixel: pixel, error: UInt32(nearest.error), index: nearest.index)
    slots[slot] = match
    return match
  }

  deinit { slots.deallocate() }
}
