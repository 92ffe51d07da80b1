import Foundation

/// The programs that make files for the tests. Tests that need one which is not installed are skipped.
enum Program: String {
  case pandoc, soffice, pdftotext, pdftoppm, tesseract, iconv

  var isInstalled: Bool { url != nil }

  private var url: URL? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { URL(filePath: "\($0)/\(rawValue)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Runs the program and waits for its end.
  func run(_ arguments: [String], in folder: TemporaryFolder) throws {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }

  /// Converts files to another format with LibreOffice, all in one run.
  static func convert(_ files: [String], to format: String, in folder: TemporaryFolder) throws {
    let profile = "-env:UserInstallation=file://\(folder.path)/profile"
    try soffice.run([profile, "--headless", "--convert-to", format] + files, in: folder)
  }
}
