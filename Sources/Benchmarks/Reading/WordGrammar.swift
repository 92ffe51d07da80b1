import CLibArchive

/// Makes Word documents by chance, with the elements that matter in places where they may and may not stand.
struct WordGrammar {
  private static let elements = [
    "w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:ins", "w:del", "w:hyperlink", "w:sdt", "w:sdtContent",
    "mc:AlternateContent", "mc:Choice", "mc:Fallback", "w:txbxContent", "w:pict", "w:moveFrom", "w:delText",
    "w:instrText", "w:rPr", "w:tcPr", "w:smartTag", "x:unknown",
  ]
  private static let leaves = [
    "<w:tab/>", "<w:br/>", "<w:vanish/>", "<w:gridSpan w:val='3'/>", "<w:gridSpan w:val='99999999999'/>",
    "<w:p/>",
    "<w:gridSpan/>", "<w:noBreakHyphen/>", "<w:tc/>", "<w:tbl/>", "<w:txbxContent/>", "<!-- x -->", "<?x y?>",
    "<![CDATA[受理5件]]>",
  ]

  /// The bytes of a document; some of them damaged before they are packed, some after.
  static func document(_ dice: inout Dice) -> [UInt8] {
    var xml = Array(markup(&dice).utf8)
    if dice.once(in: 3) { Mutation.mutate(&xml, &dice) }
    var parts = [("[Content_Types].xml", Array("<Types/>".utf8)), ("word/document.xml", xml)]
    if dice.once(in: 4) { parts.append(("_rels/.rels", relationships(&dice))) }
    var bytes = archive(parts)
    if dice.once(in: 3) { Mutation.mutate(&bytes, &dice) }
    return bytes
  }

  private static func markup(_ dice: inout Dice) -> String {
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    var xml = "<?xml version='1.0' encoding='UTF-8'?>"
    if dice.once(in: 20) { xml += "<!DOCTYPE w [<!ENTITY a 'x'>]>" }
    xml += "<w:document xmlns:w='\(space)' xmlns:mc='urn:mc' xmlns:x='urn:x'><w:body>"
    var open: [String] = []
    for _ in 0..<dice.below(150) {
      switch dice.below(10) {
      case 0...3:
        open.append(dice.pick(elements))
        xml += "<\(open[open.count - 1])>"
      case 4...6: if let element = open.popLast() { xml += "</\(element)>" }
      case 7: xml += dice.pick(leaves)
      default: xml += "<w:p><w:r><w:t>\(escaped(dice.text()))</w:t></w:r></w:p>"
      }
    }
    return xml + open.reversed().map { "</\($0)>" }.joined() + "</w:body></w:document>"
  }

  private static func escaped(_ text: String) -> String {
    text.contains("&") ? text.replacing("&", with: "&amp;") : text
  }

  private static func relationships(_ dice: inout Dice) -> [UInt8] {
    let target = dice.pick(["word/document.xml", "/word/document.xml", "../x", "", "word/other.xml"])
    return Array("<R><Relationship Type='http://x/officeDocument' Target='\(target)'/></R>".utf8)
  }

  /// A zip file of parts. Wraps libarchive's writer.
  static func archive(_ parts: [(name: String, contents: [UInt8])]) -> [UInt8] {
    let room = parts.reduce(1 << 16) { $0 + 2 * $1.contents.count }
    return [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      let archive = archive_write_new()
      defer { archive_write_free(archive) }
      archive_write_set_format_zip(archive)
      archive_write_open_memory(archive, buffer.baseAddress, room, &filled)
      for (name, contents) in parts {
        let entry = archive_entry_new()
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, name)
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_size(entry, Int64(contents.count))
        archive_write_header(archive, entry)
        archive_write_data(archive, contents, contents.count)
      }
      archive_write_close(archive)
    }
  }
}
