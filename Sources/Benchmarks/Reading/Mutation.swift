/// Damages bytes as bad disks, bad programs and bad people do.
enum Mutation {
  static func mutate(_ bytes: inout [UInt8], _ dice: inout Dice) {
    for _ in 0...dice.below(6) where !bytes.isEmpty {
      let start = dice.below(bytes.count)
      let end = min(bytes.count, start + 1 + dice.below(40))
      switch dice.below(6) {
      case 0: bytes[start] = UInt8(truncatingIfNeeded: dice.next())
      case 1: bytes[start] ^= 1 << UInt8(dice.below(8))
      case 2: bytes.removeSubrange(start..<end)
      case 3: bytes.insert(contentsOf: bytes[start..<end], at: dice.below(bytes.count))
      case 4: bytes.removeSubrange(start...)
      default: bytes.replaceSubrange(start..<end, with: [dice.pick([0, 0x3C, 0x26, 0x80, 0xFF])])
      }
    }
  }
}
