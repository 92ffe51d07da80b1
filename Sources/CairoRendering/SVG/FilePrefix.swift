/// The prefix of a file's ids: a fingerprint of the file, so that two files inlined in one page do not mix.
///
/// Ids are written with a placeholder, which the fingerprint of all that was written replaces in the end. It does
/// not depend on a seed, a counter or a clock.
struct FilePrefix {
  /// Stands for the prefix until the whole file is known.
  private static let placeholder: StaticString = "t00000000"
  private static let letters = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)
  private var offsets: [Int] = []

  /// Adds the prefix and a hyphen.
  mutating func append(to xml: inout XMLBytes) {
    offsets.append(xml.bytes.count)
    xml.append(Self.placeholder)
    xml.append("-")
  }

  /// Puts the fingerprint in all places.
  func fill(in xml: inout XMLBytes) {
    let prefix = Self.prefix(of: xml.bytes)
    for offset in offsets { xml.replace(at: offset, with: prefix) }
  }

  /// A letter and eight letters or digits, from the 64-bit FNV-1a hash.
  private static func prefix(of bytes: [UInt8]) -> [UInt8] {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    var prefix = [UInt8(ascii: "t")]
    for _ in 0..<8 {
      prefix.append(letters[Int(hash % 36)])
      hash /= 36
    }
    return prefix
  }
}
