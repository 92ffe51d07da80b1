/// Reads Word documents in Office Open XML.
enum WordDocument {
  /// How much longer than the most that text may be its XML may be.
  private static let bytesOfXMLPerByteOfText = 4

  /// The text of the document's main part: no headers, footers, notes or comments, which are other parts.
  static func read(_ bytes: [UInt8], _ options: ReadingOptions, _ deadline: Deadline) throws(RefusalReason)
    -> ReportContent
  {
    let limit = min(options.limits.textBytes * bytesOfXMLPerByteOfText, options.limits.fileBytes)
    let limits = ZipFile.Limits(entries: options.limits.archiveEntries, bytes: limit, deadline: deadline)
    let relationships = try part("_rels/.rels", bytes, limits)
    let target = try relationships.flatMap { xml throws(RefusalReason) in try mainPart(xml, deadline) }
    let name = target ?? "word/document.xml"
    guard let document = try part(name, bytes, limits) else {
      throw .damaged(format: "docx", .missingPart(name))
    }
    var builder = DocumentBuilder()
    var reader = WordMarkupReader()
    try XMLEvents.read(document, format: "docx", deadline: deadline) { event in reader.handle(event, &builder)
    }
    let text = builder.finish()
    guard text.utf8.count <= options.limits.textBytes else {
      throw .tooLarge(bytes: text.utf8.count, limit: options.limits.textBytes)
    }
    return ReportContent(format: .docx, utf8: text.utf8, marks: text.marks)
  }

  /// The bytes of a part; `nil` if there is none of this name.
  private static func part(
    _ name: String, _ bytes: [UInt8], _ limits: ZipFile.Limits
  ) throws(RefusalReason) -> [UInt8]? {
    var contents: [UInt8]?
    try ZipFile.visit(bytes, limits) { entry, file throws(RefusalReason) in
      guard entry.path.elementsEqual(name.utf8) else { return true }
      guard !entry.isEncrypted else { throw .encrypted(format: "docx") }
      contents = try file.contents(limit: limits.bytes)
      return false
    }
    return contents
  }

  /// The name of the main part, which some programs call otherwise than Word does.
  private static func mainPart(_ relationships: [UInt8], _ deadline: Deadline) throws(RefusalReason)
    -> String?
  {
    var target: String?
    try XMLEvents.read(relationships, format: "docx", deadline: deadline) { event in
      guard case .start(let element) = event, element.name == "Relationship",
        element.attribute("Type")?.hasSuffix("/officeDocument") == true
      else { return }
      target = element.attribute("Target").map { String($0.drop { $0 == "/" }) }
    }
    return target
  }
}
