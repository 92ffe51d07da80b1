import Glibc

/// A program that reads a format for us, run with limits on time and memory.
struct Tool: Sendable, Hashable {
  /// The name of the executable.
  let name: String
  /// The Debian package that brings it.
  let package: String

  static let pdftotext = Tool(name: "pdftotext", package: "poppler-utils")
  static let pdfimages = Tool(name: "pdfimages", package: "poppler-utils")
  static let pdftoppm = Tool(name: "pdftoppm", package: "poppler-utils")
  static let tesseract = Tool(name: "tesseract", package: "tesseract-ocr")
  static let soffice = Tool(name: "soffice", package: "libreoffice-writer-nogui")

  /// Where the program is on the search path; `nil` if it is not installed.
  var path: String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return folders.split(separator: ":").lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// Where the program is, or the error that names its package.
  func located() throws(RefusalReason) -> String {
    guard let path else { throw .toolMissing(.program(name, package: package)) }
    return path
  }

  /// Whether it is installed.
  var isInstalled: Bool { path != nil }
}
