/// A set of characters of the basic plane, for questions that are asked at every numeral.
struct Characters: Sendable {
  private var bits = [UInt64](repeating: 0, count: 0x10000 / 64)

  /// The characters of a text.
  init(_ text: String) {
    for scalar in text.unicodeScalars where scalar.value < 0x10000 {
      bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }
  }

  func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0
  }
}
