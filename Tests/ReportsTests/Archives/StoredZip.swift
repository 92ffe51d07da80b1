import Foundation

/// Writes zip files as no packer would: any name, any kind of entry, any lie about it.
struct StoredZip {
  struct Entry {
    var name: [UInt8]
    var contents: [UInt8]
    /// The kind and permissions as Unix has them.
    var mode: UInt32 = 0o100644
    var flags: UInt16 = 0x800
    /// The size that the entry claims to have; its own if `nil`.
    var claimedSize: UInt32?
    /// 0 for stored, 8 for deflated contents.
    var method: UInt16 = 0

    init(_ name: String, _ contents: some Sequence<UInt8>) {
      self.name = Array(name.utf8)
      self.contents = Array(contents)
    }
  }

  var entries: [Entry] = []

  init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// A zip of texts.
  init(_ files: KeyValuePairs<String, String>) {
    entries = files.map { Entry($0.key, $0.value.utf8) }
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(body.count)
      body += Self.number(0x0403_4B50, 4) + Self.head(entry) + Self.number(0, 2) + entry.name + entry.contents
      directory += Self.number(0x0201_4B50, 4) + Self.number(0x0314, 2) + Self.head(entry)
      directory += Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 2)
      directory += Self.number(entry.mode << 16, 4) + Self.number(offset, 4) + entry.name
    }
    let count = UInt32(entries.count)
    let end =
      Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(count, 2) + Self.number(count, 2)
      + Self.number(UInt32(directory.count), 4) + Self.number(UInt32(body.count), 4) + Self.number(0, 2)
    return body + directory + end
  }

  /// What the local header and the directory have in common, up to the length of the name.
  private static func head(_ entry: Entry) -> [UInt8] {
    let size = UInt32(entry.contents.count)
    return number(20, 2) + number(UInt32(entry.flags), 2) + number(UInt32(entry.method), 2) + number(0, 4)
      + number(entry.method == 0 ? checksum(entry.contents) : 0, 4) + number(size, 4)
      + number(entry.claimedSize ?? size, 4) + number(UInt32(entry.name.count), 2)
  }

  private static func number(_ value: UInt32, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
  }

  /// The CRC-32 that zip files carry.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }
}
