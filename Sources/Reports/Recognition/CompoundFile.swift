/// The container of Word 97, read only as far as is needed to tell what is in it.
struct CompoundFile {
  /// The names of its streams, with the sector where each begins.
  private var streams: [String: Int] = [:]
  private let bytes: [UInt8]
  private let sectorSize: Int

  /// A directory longer than this is not a document's.
  private static let mostSectors = 4096

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    sectorSize = bytes.count > 31 && bytes[30] == 12 ? 4096 : 512
    var sector = integer(at: 48)
    for _ in 0..<Self.mostSectors {
      guard let current = sector, let start = offset(of: current) else { break }
      for entry in stride(from: start, to: start + sectorSize, by: 128) { readEntry(at: entry) }
      sector = following(current)
    }
  }

  /// What it holds.
  ///
  /// - Throws: what keeps it from being read as a document.
  func documentFormat() throws(RefusalReason) -> ReportFormat {
    if streams["EncryptedPackage"] != nil { throw .encrypted(format: "docx") }
    if let start = streams["WordDocument"] {
      // A bit in the head of the text's stream says that it is encrypted.
      if let offset = offset(of: start), bytes[offset + 11] & 1 != 0 { throw .encrypted(format: "doc") }
      return .doc
    }
    if streams["CONTENTS"] != nil || streams["MatOST"] != nil { return .doc }
    if streams["Workbook"] != nil || streams["Book"] != nil { throw .unsupported(.workbook) }
    if streams["PowerPoint Document"] != nil { throw .unsupported(.presentation) }
    if streams.isEmpty { throw .damaged(format: "doc", .directory) }
    throw .unsupported(.compoundFile)
  }

  private mutating func readEntry(at offset: Int) {
    let length = Int(bytes[offset + 64]) - 2
    guard length > 0, length <= 62, length.isMultiple(of: 2) else { return }
    let units = stride(from: offset, to: offset + length, by: 2).map {
      UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
    }
    streams[String(decoding: units, as: UTF16.self)] = integer(at: offset + 116) ?? -1
  }

  /// Where a sector begins; `nil` if it is not all there.
  private func offset(of sector: Int) -> Int? {
    guard sector >= 0, sector < bytes.count / sectorSize else { return nil }
    let start = (sector + 1) * sectorSize
    return start + sectorSize <= bytes.count ? start : nil
  }

  /// The sector after `sector` in its chain, by the first tables of the file; `nil` at the end.
  private func following(_ sector: Int) -> Int? {
    let perTable = sectorSize / 4
    let table = sector / perTable
    guard table < 109, let tableSector = integer(at: 76 + 4 * table), let start = offset(of: tableSector)
    else {
      return nil
    }
    return integer(at: start + 4 * (sector % perTable))
  }

  /// A number of four bytes, the low one first; `nil` beyond the end or if it is one of the marks above all sectors.
  private func integer(at offset: Int) -> Int? {
    guard offset + 4 <= bytes.count else { return nil }
    let value = (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    return value < 0xFFFF_FFFA ? value : nil
  }
}
