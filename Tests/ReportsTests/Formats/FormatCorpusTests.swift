import Catalogues
import Extraction
import Foundation
import Reports
import Statistics
import Testing

/// The sample reports in every format and encoding, made with the programs that people make them with: from each
/// the same observations as from the plain text.
@Suite("The same observations from every format")
struct FormatCorpusTests {
  private let extractor: Extractor
  private let folder: TemporaryFolder

  init() throws {
    extractor = Extractor(catalogue: try .standard(), places: try .standard())
    folder = try TemporaryFolder()
  }

  @Test(
    "Encodings lose nothing",
    arguments: [
      ("UTF-8", [0xEF, 0xBB, 0xBF]), ("GB18030", []), ("GBK", []), ("UTF-16LE", [0xFF, 0xFE]),
      ("UTF-16BE", [0xFE, 0xFF]), ("UTF-16LE", []), ("UTF-16BE", []),
    ] as [(String, [UInt8])])
  func encodings(_ encoding: String, _ mark: [UInt8]) throws {
    let reports = try SampleReports.all.enumerated().map { index, sample in
      try folder.write("in.txt", sample.text.utf8)
      try Program.iconv.run(["-f", "UTF-8", "-t", encoding, "in.txt", "-o", "out.txt"], in: folder)
      return try read(mark + bytes(of: "out.txt"), as: index)
    }
    try compare("text in \(encoding)\(mark.isEmpty ? "" : " with a mark")", reports)
  }

  @Test("Web pages lose nothing, whatever encoding they declare")
  func pages() throws {
    for (head, encoding) in [("<meta charset=utf-8>", 4), ("<meta charset=gb2312>", 0x8000_0632 as UInt)] {
      let reports = try SampleReports.all.enumerated().map { index, sample in
        let article = SavedPage.paragraphs(sample.paragraphs.map(Self.escaped))
        let title = Self.escaped(sample.paragraphs[0])
        let page = SavedPage(head: head, article: article, title: title, issuer: nil)
        return try read(encoded(page.html, encoding), as: index)
      }
      try compare("HTML \(head)", reports)
    }
  }

  @Test("Word documents by pandoc lose nothing", .enabled(if: Program.pandoc.isInstalled))
  func pandoc() throws {
    let reports = try SampleReports.all.enumerated().map { index, sample in
      let html = sample.paragraphs.map { "<p>\(Self.escaped($0))</p>" }.joined()
      try folder.write("\(index).html", html.utf8)
      try Program.pandoc.run(["\(index).html", "-o", "\(index).docx"], in: folder)
      return try read(bytes(of: "\(index).docx"), as: index)
    }
    try compare("docx by pandoc", reports)
  }

  @Test(
    "What LibreOffice writes loses nothing",
    .enabled(if: Program.soffice.isInstalled && Program.pdftotext.isInstalled),
    arguments: ["docx", "pdf", "doc", "rtf", "odt"])
  func office(_ format: String) throws {
    let indices = SampleReports.all.indices
    for index in indices {
      let document = OpenDocument(paragraphs: SampleReports.all[index].paragraphs)
      try folder.write("\(index).fodt", document.xml.utf8)
    }
    try Program.convert(indices.map { "\($0).fodt" }, to: format, in: folder)
    var reports: [String: ReportText] = [:]
    ReportReader().read(indices.map { ReportSource(path: folder.path("\($0).\(format)")) }) { outcome in
      if case .read(let report) = outcome { reports[report.path] = report }
    }
    let texts = indices.compactMap { index in reports[folder.path("\(index).\(format)")] }
    try #require(texts.count == indices.count)
    try compare("\(format) by LibreOffice", texts)
  }

  /// OCR is the one format that loses something: each observation that it does is printed by its name.
  @Test(
    "Of scanned pages nine tenths are read, and what is lost is named",
    .enabled(
      if: Program.soffice.isInstalled && Program.pdftoppm.isInstalled && Program.tesseract.isInstalled))
  func scans() throws {
    let samples = Array(SampleReports.all.prefix(6))
    var (kept, all) = (0, 0)
    for sample in samples {
      try folder.write("in.fodt", OpenDocument(paragraphs: sample.paragraphs).xml.utf8)
      try Program.convert(["in.fodt"], to: "pdf", in: folder)
      try Program.pdftoppm.run(["-r", "200", "-gray", "in.pdf", "page"], in: folder)
      let pages = try folder.names(endingIn: ".pgm").map(bytes)
      try folder.names(endingIn: ".pgm").forEach(folder.remove)
      let reader = ReportReader(options: ReadingOptions(usesOCR: true))
      let report = try reader.read(bytes: ScannedPDF(pages: pages).bytes, name: sample.name)
      let plain = observations(Array(sample.text.utf8), sample.name)
      let lost = plain.subtracting(observations(report.utf8, sample.name))
      (kept, all) = (kept + plain.count - lost.count, all + plain.count)
      for observation in lost.sorted() { print("lost by OCR in \(sample.name): \(observation)") }
    }
    print("scanned PDF: \(kept) of \(all) observations")
    #expect(all > 50)
    #expect(kept * 10 >= all * 9)
  }

  private func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: folder.path(name))))
  }

  private func read(_ bytes: [UInt8], as index: Int) throws -> ReportText {
    try ReportReader().read(bytes: bytes, name: SampleReports.all[index].name)
  }

  /// Holds the observations of `reports` against those of the plain texts, and says how many there are.
  private func compare(_ format: String, _ reports: [ReportText]) throws {
    var (kept, all, lost) = (0, 0, [String]())
    for (sample, report) in zip(SampleReports.all, reports) {
      let plain = observations(Array(sample.text.utf8), sample.name)
      let found = observations(report.utf8, sample.name)
      all += plain.count
      kept += plain.intersection(found).count
      lost += plain.symmetricDifference(found).map { "\(sample.name): \($0)" }
    }
    print("\(format): \(kept) of \(all) observations")
    #expect(all > 300)
    #expect(lost.isEmpty, "\(format): \(lost.sorted().joined(separator: "\n"))")
  }

  /// What is said in a text, without where it is said.
  private func observations(_ utf8: [UInt8], _ name: String) -> Set<String> {
    let reference = ReportReference(hash: "", path: name, format: "text")
    let reading = extractor.extract(utf8, report: reference)
    return Set(
      reading.observations.map { observation in
        let place = observation.place.map { "\($0)" } ?? "-"
        let period = observation.period.map { "\($0)" } ?? "-"
        return "\(observation.metric) \(observation.value) \(observation.qualifier) \(place) \(period)"
      })
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
