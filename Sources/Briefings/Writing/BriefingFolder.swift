public import Exports
internal import Foundation

/// The folder that a briefing is written to: the documents, the pictures and the data.
///
/// Everything is written to a hidden folder inside it first and then moved, so that a briefing that fails leaves what
/// stood there as it was.
public struct BriefingFolder {
  /// The folder's path.
  public let path: String
  /// Where programs are looked for: folders with colons between them.
  var searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""

  /// Names a folder; it is made when something is written.
  public init(_ path: String) { self.path = path }

  /// What was written.
  public struct Contents: Sendable, Equatable {
    /// The names of the files, in order.
    public let files: [String]
    /// Why there is no `briefing.docx`; `nil` where there is one.
    public let missingDocument: BriefingError?
  }

  /// Writes a briefing.
  ///
  /// - Parameter export: The data that stand beside it, where they are wanted.
  /// - Throws: ``BriefingError``, or what writing the export throws.
  @discardableResult
  public func write(_ briefing: Briefing, templates: BriefingTemplates, export: Export? = nil) throws
    -> Contents
  {
    let folder = URL(fileURLWithPath: path)
    let pending = folder.appendingPathComponent(".briefing-\(UUID().uuidString)")
    try attempt(path) {
      try FileManager.default.createDirectory(at: pending, withIntermediateDirectories: true)
    }
    defer { try? FileManager.default.removeItem(at: pending) }
    let missing = try fill(pending, briefing, templates)
    try export?.write(to: pending.path)
    let files = try attempt(path) {
      try FileManager.default.contentsOfDirectory(atPath: pending.path).sorted()
    }
    for file in files {
      let place = folder.appendingPathComponent(file)
      try attempt(place.path) {
        guard rename(pending.appendingPathComponent(file).path, place.path) == 0 else {
          throw CocoaError(.fileWriteUnknown)
        }
      }
    }
    // An older document beside the new text would say something else.
    if missing != nil {
      try? FileManager.default.removeItem(at: folder.appendingPathComponent("briefing.docx"))
    }
    return Contents(files: files, missingDocument: missing)
  }

  /// Writes documents and pictures.
  ///
  /// - Returns: Why there is no docx.
  private func fill(_ folder: URL, _ briefing: Briefing, _ templates: BriefingTemplates) throws
    -> BriefingError?
  {
    func write(_ bytes: [UInt8], _ name: String) throws {
      try attempt(path + "/" + name) { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
    }
    for picture in briefing.allPictures {
      try write(picture.png, picture.name + ".png")
      try write(picture.svg, picture.name + ".svg")
    }
    try write(try templates.markdown(briefing), "briefing.md")
    try write(try templates.html(briefing), "briefing.html")
    do {
      try templates.writeDocument(in: folder.path, searchPath: searchPath)
      return nil
    } catch {
      guard case .missingTool = error else { throw error }
      return error
    }
  }

  /// Runs what writes a file and says which file it was where that fails.
  private func attempt<Result>(_ path: String, _ body: () throws -> Result) throws(BriefingError) -> Result {
    do {
      return try body()
    } catch {
      throw .cannotWrite(path: path, reason: (error as NSError).localizedDescription)
    }
  }
}

extension Briefing {
  /// The pictures in the order of the document.
  public var allPictures: [BriefingPicture] {
    pictures + sections.flatMap { $0.parts.flatMap(\.pictures) }
  }
}
