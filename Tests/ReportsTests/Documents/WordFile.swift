/// Word documents made by hand, of the markup in their body.
struct WordFile {
  /// The markup inside `w:body`.
  var body: String
  /// Other parts, by name.
  var parts: [(String, String)] = []
  var mainPart = "word/document.xml"
  /// What stands before the root element.
  var prolog = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

  static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// The main part.
  var document: String {
    """
    \(prolog)<w:document xmlns:w="\(Self.space)"
     xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
     xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
     xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>\(body)</w:body></w:document>
    """
  }

  var bytes: [UInt8] {
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    let relationships = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="r1" Type="\(type)" Target="/\(mainPart)"/></Relationships>
      """
    let entries =
      [("[Content_Types].xml", "<Types/>"), ("_rels/.rels", relationships), (mainPart, document)] + parts
    return StoredZip(entries.map { StoredZip.Entry($0.0, $0.1.utf8) }).bytes
  }

  /// A paragraph of one run.
  static func paragraph(_ text: String) -> String {
    "<w:p><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }
}
