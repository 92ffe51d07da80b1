import Foundation
import Reports
import Testing

@Suite("Reading through LibreOffice", .enabled(if: Program.soffice.isInstalled))
struct OfficeTests {
  @Test("doc, rtf and odt give the same text as the original, in one batch, called by any name")
  func batch() throws {
    let samples = Array(SampleReports.all.prefix(4))
    let folder = try TemporaryFolder()
    for (index, sample) in samples.enumerated() {
      try folder.write("\(index).fodt", OpenDocument(paragraphs: sample.paragraphs).xml.utf8)
    }
    let formats: [ReportFormat] = [.doc, .rtf, .odt]
    var sources: [ReportSource] = []
    for format in formats {
      try Program.convert(samples.indices.map { "\($0).fodt" }, to: format.rawValue, in: folder)
      for index in samples.indices {
        let name = folder.path("\(index)-\(format.rawValue).wps")
        try FileManager.default.moveItem(atPath: folder.path("\(index).\(format.rawValue)"), toPath: name)
        sources.append(ReportSource(path: name))
      }
    }
    let broken = try folder.write("broken.doc", CompoundBytes(streams: ["WordDocument"]).bytes)
    var reports: [ReportText] = []
    var errors: [ReadingError] = []
    ReportReader().read(sources + [ReportSource(path: broken)]) { outcome in
      if case .read(let report) = outcome { reports.append(report) }
      if case .refused(let error) = outcome { errors.append(error) }
    }
    #expect(reports.map(\.format) == formats.flatMap { format in samples.map { _ in format } })
    for (report, sample) in zip(reports, samples + samples + samples) {
      #expect(report.string.withoutSpace == sample.paragraphs.joined().withoutSpace)
      #expect(report.marks.count == sample.paragraphs.count)
    }
    #expect(errors.map(\.path) == [broken])
  }

  @Test("A PDF and a docx with a password say so")
  func passwords() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.fodt", OpenDocument(paragraphs: ["受理1件。"]).xml.utf8)
    let password =
      #"{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"x"}}"#
    try Program.convert(["in.fodt"], to: "pdf:writer_pdf_Export:\(password)", in: folder)
    let path = folder.path("in.pdf")
    #expect(throws: ReadingError(path: path, reason: .encrypted(format: "PDF"))) {
      try ReportReader().read(path: path)
    }
  }
}

@Suite("What can be read here")
struct FormatSupportTests {
  @Test("Every format is listed, and what is missing is named with its package")
  func inventory() {
    let inventory = FormatSupport.inventory()
    #expect(inventory.map(\.formats) == FormatGroup.allCases)
    #expect(inventory.filter { $0.formats == .office }.map(\.isReady) == [Program.soffice.isInstalled])
    #expect(inventory.flatMap(\.missing).allSatisfy { !$0.package.isEmpty })
  }
}
