internal import CEmbeddedData
internal import Foundation
internal import Mustache

/// The templates that give a briefing its order, its look and its connecting words.
///
/// They are Mustache; `data/briefing` holds the ones that travel inside the program. A user's own folder replaces
/// those that it has.
public struct BriefingTemplates: Sendable {
  private let markdown: String
  private let html: String
  private let wording: Wording
  /// The parts of the reference document, by their paths in it.
  let reference: [(path: String, bytes: [UInt8])]

  /// Reads the templates.
  ///
  /// - Parameter folder: Where the user's own `briefing.md.mustache`, `briefing.html.mustache`, `reference/` and
  ///   `wording.csv` may be.
  /// - Throws: ``BriefingError/template(path:reason:)`` if one of them cannot be read, and ``BriefingError/wording(_:)`` if the
  ///   user's own words cannot.
  public init(folder: String? = nil) throws(BriefingError) {
    markdown = String(decoding: try Self.file("briefing.md.mustache", in: folder), as: UTF8.self)
    html = String(decoding: try Self.file("briefing.html.mustache", in: folder), as: UTF8.self)
    let wordingPath = folder.map { $0 + "/wording.csv" }
    let table = wordingPath.flatMap { FileManager.default.contents(atPath: $0) }
    wording =
      try table.map { bytes throws(BriefingError) in
        try Wording(csv: String(decoding: bytes, as: UTF8.self), path: wordingPath ?? "")
      } ?? Wording()
    var parts: [(String, [UInt8])] = []
    for path in Self.referenceParts {
      parts.append((path, try Self.file("reference/" + path, in: folder)))
    }
    reference = parts
  }

  /// The briefing as Markdown with its pictures beside it, in pandoc's dialect.
  public func markdown(_ briefing: Briefing) throws(BriefingError) -> [UInt8] {
    try render(briefing, .markdown, template: markdown, name: "briefing.md.mustache")
  }

  /// The briefing as one HTML file with its pictures inside.
  public func html(_ briefing: Briefing) throws(BriefingError) -> [UInt8] {
    try render(briefing, .html, template: html, name: "briefing.html.mustache")
  }

  private func render(_ briefing: Briefing, _ markup: Markup, template: String, name: String)
    throws(BriefingError) -> [UInt8]
  {
    do {
      let context = TemplateContext(briefing: briefing, markup: markup, wording: wording).values
      return Array(try MustacheTemplate(string: template).render(context).utf8)
    } catch {
      throw .template(path: name, reason: "\(error)")
    }
  }

  /// The files of the templates that travel inside the program, by their paths in a folder of templates.
  public static var standard: [(path: String, bytes: [UInt8])] {
    let names = ["briefing.md.mustache", "briefing.html.mustache"] + referenceParts.map { "reference/" + $0 }
    return names.map { ($0, embedded($0)) }
  }

  private static let referenceParts = [
    "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels",
    "word/styles.xml", "word/footer1.xml", "word/settings.xml", "word/fontTable.xml",
  ]

  private static func file(_ name: String, in folder: String?) throws(BriefingError) -> [UInt8] {
    if let folder {
      let path = folder + "/" + name
      if FileManager.default.fileExists(atPath: path) {
        do {
          return try Array(Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
          throw .template(path: path, reason: error.localizedDescription)
        }
      }
    }
    return embedded(name)
  }

  private static func embedded(_ name: String) -> [UInt8] {
    guard let file = tongjitu_embedded_file("briefing/" + name) else {
      preconditionFailure("\(name) was not built into the program")
    }
    return Array(UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.count))
  }
}
