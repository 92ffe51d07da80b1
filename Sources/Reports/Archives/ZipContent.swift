/// What a zip file turns out to be, told by the entries that formats prescribe.
enum ZipContent {
  case docx
  case odt
  /// A folder of files; how many there are.
  case folder(files: Int)
  case other(String, advice: String)

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
      if opens("xl/") { return .other("a workbook", advice: "give the report as docx or text") }
      if opens("ppt/") { return .other("a presentation", advice: "give the report as docx or text") }
    }
    if opens("OFD.xml") { return .other("an OFD document", advice: "print it to PDF") }
    switch mediaType {
    case "application/vnd.oasis.opendocument.text": return .odt
    case "": return nil
    default:
      return .other("a document of type \(mediaType.escapedForTerminal)", advice: "save it as docx or PDF")
    }
  }
}
