/// What a file's first bytes say it is.
enum ContentKind: Hashable {
  /// Text or a web page, to be decoded first.
  case text
  case pdf
  case rtf
  /// A zip file: a document, or a folder of reports.
  case zip
  /// The container of Word 97 and its kin.
  case compound
  /// Something that reports are not read from.
  case other(ForeignContent)

  private static let signatures: [(bytes: [UInt8], kind: ContentKind)] = [
    ([0x50, 0x4B, 0x03, 0x04], .zip),
    ([0x50, 0x4B, 0x05, 0x06], .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compound),
    (Array("{\\rtf".utf8), .rtf),
    ([0x89, 0x50, 0x4E, 0x47], .picture("PNG")),
    ([0xFF, 0xD8, 0xFF], .picture("JPEG")),
    (Array("GIF8".utf8), .picture("GIF")),
    ([0x49, 0x49, 0x2A, 0x00], .picture("TIFF")),
    ([0x4D, 0x4D, 0x00, 0x2A], .picture("TIFF")),
    ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], .archive("RAR")),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive("7z")),
    ([0x1F, 0x8B], .archive("gzip")),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .archive("xz")),
    (Array("SQLite format 3\0".utf8), .other(.database)),
    ([0x7F, 0x45, 0x4C, 0x46], .other(.program)),
  ]

  /// Recognises `bytes` by what they begin with.
  init(_ bytes: [UInt8]) {
    let head = bytes.prefix(1024)
    if let match = Self.signatures.first(where: { head.starts(with: $0.bytes) }) {
      self = match.kind
    } else if head.firstBytes(of: "%PDF-") != nil {
      self = .pdf
    } else if head.starts(with: "From:".utf8) || head.starts(with: "MIME-Version:".utf8) {
      self = .other(.webArchive)
    } else if bytes.dropFirst(257).starts(with: "ustar".utf8) {
      self = .archive("tar")
    } else {
      self = .text
    }
  }

  private static func picture(_ format: String) -> ContentKind { .other(.picture(format)) }

  private static func archive(_ format: String) -> ContentKind { .other(.archive(format)) }
}
