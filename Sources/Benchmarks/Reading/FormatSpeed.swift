import Foundation
import Reports

/// How many files a second are read, by format, on one thread.
struct FormatSpeed {
  private let texts: [String]

  /// Takes the texts of a folder as what the files are made of.
  init(folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
      .sorted()
    texts = try names.map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
  }

  func measure() throws {
    let gb18030 = String.Encoding(rawValue: 0x8000_0632)
    try report("text, UTF-8", texts.map { Array($0.utf8) })
    try report("text, GB18030", texts.map { Array($0.data(using: gb18030) ?? Data()) })
    try report("HTML", texts.map { Array(page($0).utf8) })
    try report("docx", texts.map(document))
    try measureConverted()
  }

  /// Reads the files again and again for a second or two.
  private func report(_ name: String, _ files: [[UInt8]], _ options: ReadingOptions = ReadingOptions()) throws
  {
    let reader = ReportReader(options: options)
    let start = ContinuousClock.now
    var count = 0
    var bytes = 0
    while start.duration(to: .now) < .seconds(2) {
      for file in files {
        _ = try reader.read(bytes: file, name: name)
        count += 1
        bytes += file.count
      }
    }
    let seconds = start.duration(to: .now) / .seconds(1)
    let rate = String(
      format: Double(count) < 10 * seconds ? "%.1f files/s, %.1f MB/s" : "%.0f files/s, %.1f MB/s",
      Double(count) / seconds, Double(bytes) / seconds / 1e6)
    print("\(name): \(rate) (\(bytes / count) bytes a file)")
  }

  /// PDF and doc as LibreOffice makes them, where it is installed.
  private func measureConverted() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "reading-speed-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = try texts.enumerated().map { index, text in
      try Data(document(text)).write(to: folder.appending(path: "\(index).docx"))
      return "\(index)"
    }
    for format in ["pdf", "doc", "rtf", "odt"] {
      guard convert(names.map { $0 + ".docx" }, to: format, in: folder) else {
        print("\(format): LibreOffice is not installed")
        continue
      }
      let files = try names.map { Array(try Data(contentsOf: folder.appending(path: "\($0).\(format)"))) }
      guard format == "pdf" else {
        reportBatch(names, format, folder)
        continue
      }
      try report("PDF", files)
      try reportScans(Array(names.prefix(4)), folder)
    }
  }

  /// Scans of some of the PDF, a page each, read by OCR.
  private func reportScans(_ names: [String], _ folder: URL) throws {
    let scans = try names.map { name in
      guard run(["pdftoppm", "-r", "200", "-gray", "-l", "1", "\(name).pdf", "scan\(name)"], in: folder)
      else {
        return [UInt8]()
      }
      let page = try FileManager.default.contentsOfDirectory(atPath: folder.path).first {
        $0.hasPrefix("scan\(name)-")
      }
      return try page.map { ScannedPage(pgm: Array(try Data(contentsOf: folder.appending(path: $0)))).pdf }
        ?? []
    }
    try report("scanned PDF of a page", scans, ReadingOptions(usesOCR: true))
  }

  /// All documents in one run of LibreOffice, its start included.
  private func reportBatch(_ names: [String], _ format: String, _ folder: URL) {
    let sources = names.map { ReportSource(path: folder.appending(path: "\($0).\(format)").path) }
    let start = ContinuousClock.now
    var read = 0
    ReportReader().read(sources) { if case .read = $0 { read += 1 } }
    let seconds = start.duration(to: .now) / .seconds(1)
    print("\(format): " + String(format: "%.1f files/s (one batch of %d)", Double(read) / seconds, read))
  }

  private func convert(_ files: [String], to format: String, in folder: URL) -> Bool {
    let profile = "-env:UserInstallation=file://\(folder.path)/profile"
    return run(["soffice", profile, "--headless", "--convert-to", format] + files, in: folder)
  }

  /// Whether a program is there and does its work.
  private func run(_ command: [String], in folder: URL) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  private func page(_ text: String) -> String {
    let paragraphs = text.split(separator: "\n").map { "<p><span>\($0)</span></p>" }.joined(separator: "\n")
    let links = (0..<60).map { "<li><a href='/\($0).html'>栏目\($0)</a></li>" }.joined()
    return "<!DOCTYPE html><html><head><title>报告</title><script>var a;</script></head><body><ul>\(links)</ul>"
      + "<div id=zoom>\(paragraphs)</div><div class=footer>版权所有</div></body></html>"
  }

  private func document(_ text: String) -> [UInt8] {
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let content = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    let package = "http://schemas.openxmlformats.org/package/2006"
    let paragraphs = text.split(separator: "\n").map { line in
      let escaped = line.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      return "<w:p><w:r><w:t>\(escaped)</w:t></w:r></w:p>"
    }
    let types = """
      <Types xmlns="\(package)/content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Override PartName="/word/document.xml" ContentType="\(content)"/></Types>
      """
    let relationships = """
      <Relationships xmlns="\(package)/relationships">\
      <Relationship Id="r1" Type="\(office)" Target="word/document.xml"/></Relationships>
      """
    let body = "<w:document xmlns:w='\(space)'><w:body>\(paragraphs.joined())</w:body></w:document>"
    let parts = [("[Content_Types].xml", types), ("_rels/.rels", relationships), ("word/document.xml", body)]
    return WordGrammar.archive(parts.map { (name: $0.0, contents: Array($0.1.utf8)) })
  }
}
