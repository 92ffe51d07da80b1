/// What a zip file turns out to be, told by the entries that formats prescribe.
enum ZipContent {
  case docx
  case odt
  /// A folder of files; how many there are.
  case folder(files: Int)
  case other(ForeignContent)

  init(_ bytes: [UInt8], _ limits: ZipFile.Limits) throws(RefusalReason) {
    var names: Set<[UInt8]> = []
    var mediaType: [UInt8] = []
    var files = 0
    try ZipFile.visit(bytes, limits) { entry, file throws(RefusalReason) in
      names.insert(Array(entry.path.prefix(64)))
      files += entry.kind == .folder ? 0 : 1
      if entry.path.elementsEqual("mimetype".utf8), !entry.isEncrypted {
        mediaType = try file.contents(limit: 1 << 10)
      }
      return true
    }
    self = Self.kind(names, mediaType: String(decoding: mediaType, as: UTF8.self)) ?? .folder(files: files)
  }

  private static func kind(_ names: Set<[UInt8]>, mediaType: String) -> ZipContent? {
    let opens: (String) -> Bool = { prefix in names.contains { $0.starts(with: prefix.utf8) } }
    if opens("[Content_Types].xml") {
      if opens("word/") { return .docx }
      if opens("xl/") { return .other(.workbook) }
      if opens("ppt/") { return .other(.presentation) }
    }
    if opens("OFD.xml") { return .other(.ofd) }
    switch mediaType {
    case "application/vnd.oasis.opendocument.text": return .odt
    case "": return nil
    default: return .other(.document(mediaType: mediaType))
    }
  }
}
