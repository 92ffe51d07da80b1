import Scenes

/// An SVG file as it grows: head, shapes, foot; how text is written is left to the caller.
struct SVGDocument {
  private(set) var xml = XMLBytes(capacity: 1 << 16)
  private var prefix = FilePrefix()
  private var role: Role?

  /// Opens the file with what it says about itself.
  mutating func open(_ scene: Scene, metadata: PictureMetadata) {
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
    xml.append(
      " xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" role=\"img\" xml:lang=\"zh-CN\"")
    xml.append(" width=\"")
    xml.append(scene.size.width)
    xml.append("pt\" height=\"")
    xml.append(scene.size.height)
    xml.append("pt\" viewBox=\"0 0 ")
    xml.append(scene.size.width)
    xml.append(" ")
    xml.append(scene.size.height)
    xml.append("\" aria-labelledby=\"")
    prefix.append(to: &xml)
    xml.append("title ")
    prefix.append(to: &xml)
    xml.append("desc\">\n<title id=\"")
    prefix.append(to: &xml)
    xml.append("title\">")
    xml.append(escaping: scene.title)
    xml.append("</title>\n<desc id=\"")
    prefix.append(to: &xml)
    xml.append("desc\">")
    xml.append(escaping: scene.alternativeText)
    xml.append("</desc>\n")
    append(metadata)
    xml.append("<rect width=\"100%\" height=\"100%\"")
    fill(scene.background)
    xml.append("/>\n")
  }

  private mutating func append(_ metadata: PictureMetadata) {
    guard metadata != PictureMetadata() else { return }
    xml.append("<metadata>")
    if !metadata.source.isEmpty {
      xml.append("<source xmlns=\"http://purl.org/dc/elements/1.1/\">")
      xml.append(escaping: metadata.source)
      xml.append("</source>")
    }
    for entry in metadata.entries {
      xml.append("<entry xmlns=\"urn:tongjitu:metadata\" name=\"")
      xml.append(escaping: entry.keyword)
      xml.append("\">")
      xml.append(escaping: entry.text)
      xml.append("</entry>")
    }
    xml.append("</metadata>\n")
  }

  /// Begins an item: items of one role in a row share a group, whose class is the role.
  mutating func begin(_ role: Role) {
    guard role != self.role else { return }
    closeGroup()
    xml.append("<g class=\"")
    xml.append(escaping: role.rawValue)
    xml.append("\">\n")
    self.role = role
  }

  /// Ends the group of the last role.
  mutating func closeGroup() {
    if role != nil { xml.append("</g>\n") }
    role = nil
  }

  /// Closes the file and puts the fingerprint into its ids.
  mutating func close() -> [UInt8] {
    closeGroup()
    xml.append("</svg>\n")
    prefix.fill(in: &xml)
    return xml.bytes
  }

  /// Adds definitions of glyph outlines, numbered from 0; some readers want them before their use.
  mutating func define(_ outlines: [[UInt8]]) {
    guard !outlines.isEmpty else { return }
    xml.append("<defs>\n")
    for (number, outline) in outlines.enumerated() {
      xml.append("<path id=\"")
      prefix.append(to: &xml)
      xml.append(digits: UInt(number))
      xml.append("\" d=\"")
      xml.append(verbatim: outline)
      xml.append("\"/>\n")
    }
    xml.append("</defs>\n")
  }

  /// Adds glyphs by the numbers of their outlines, all in one colour.
  mutating func use(_ glyphs: [OutlineText.PlacedGlyph], colour: Colour) {
    guard !glyphs.isEmpty else { return }
    xml.append("<g")
    fill(colour)
    xml.append(">")
    for glyph in glyphs {
      xml.append("<use xlink:href=\"#")
      prefix.append(to: &xml)
      xml.append(digits: UInt(glyph.number))
      xml.append("\" x=\"")
      xml.append(glyph.position.x)
      xml.append("\" y=\"")
      xml.append(glyph.position.y)
      xml.append("\"/>")
    }
    xml.append("</g>\n")
  }

  /// Adds markup.
  mutating func write(_ body: (inout XMLBytes) -> Void) { body(&xml) }

  /// Adds a fill attribute.
  mutating func fill(_ colour: Colour?) {
    guard let colour else { return xml.append(" fill=\"none\"") }
    xml.append(" fill=\"")
    xml.append(colour: colour.rgb)
    xml.append("\"")
  }
}
