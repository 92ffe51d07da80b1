import Catalogues
import Foundation
import Reports

/// A folder of reports, or one made by chance: a temporary one unless it is given.
struct ReportCorpus: Sendable {
  let folder: String
  let files: [String]
  let bytes: Int
  private let isTemporary: Bool

  /// The reports of a folder that is there.
  init(existing folder: String) throws {
    let walk = ReportWalker.walk([folder])
    files = walk.sources.map(\.name)
    bytes = try files.reduce(0) {
      $0 + (try FileManager.default.attributesOfItem(atPath: $1)[.size] as? Int ?? 0)
    }
    self.folder = folder
    isTemporary = false
  }

  /// Makes the reports and writes them; the same seed makes the same reports.
  init(bytes wanted: Int, seed: Int, folder: String? = nil) throws {
    let path =
      folder ?? FileManager.default.temporaryDirectory.appending(path: "reading-corpus-\(getpid())").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let grammar = ReportGrammar(try Catalogue.standard())
    var files: [String] = []
    var bytes = 0
    while bytes < wanted {
      var dice = Dice(seed: UInt64(seed) &* 1_000_003 &+ UInt64(files.count))
      let report = Array(grammar.report(&dice).utf8)
      let file = "\(path)/\(String(format: "%06d", files.count)).txt"
      try Data(report).write(to: URL(filePath: file))
      files.append(file)
      bytes += report.count
    }
    self.folder = path
    self.files = files
    self.bytes = bytes
    isTemporary = folder == nil
  }

  /// Removes the folder if it is a temporary one.
  func remove() {
    if isTemporary { try? FileManager.default.removeItem(atPath: folder) }
  }
}
