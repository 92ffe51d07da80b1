import Foundation
import Reports
import Testing

@Suite(
  "Reading PDF",
  .enabled(if: Program.pdftotext.isInstalled && Program.pandoc.isInstalled && Program.soffice.isInstalled))
struct PDFReaderTests {
  /// A PDF of paragraphs as an office program sets them, with page numbers and a running head if wanted.
  private func pdf(_ paragraphs: [String], header: String? = nil) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let style = "<style:header><text:p>\(header ?? "")</text:p></style:header>"
    try folder.write(
      "in.fodt", OpenDocument(paragraphs: paragraphs, header: header == nil ? "" : style).xml.utf8)
    try Program.convert(["in.fodt"], to: "pdf", in: folder)
    return folder
  }

  @Test("Wrapped lines are joined; running head and page numbers are dropped; marks say the page")
  func wrapped() throws {
    let paragraphs = SampleReports.all.prefix(6).flatMap(\.paragraphs)
    let folder = try pdf(paragraphs, header: "法治政府建设年度报告汇编")
    let report = try ReportReader().read(path: folder.path("in.pdf"))
    #expect(report.format == .pdf)
    #expect(report.string.withoutSpace == paragraphs.joined().withoutSpace)
    let lines = Set(report.string.split(separator: "\n").map(\.withoutSpace))
    let whole = paragraphs.count { lines.contains($0.withoutSpace) }
    #expect(whole * 100 >= paragraphs.count * 97, "only \(whole) of \(paragraphs.count) paragraphs are lines")
    #expect(report.marks.map(\.number) == Array(1...report.marks.count))
    #expect(report.marks.count > 3)
  }

  @Test("A damaged file and one with a password are refused as such")
  func refused() throws {
    let reader = ReportReader()
    let error = #expect(throws: ReadingError.self) {
      try reader.read(bytes: Array("%PDF-1.4\nnothing".utf8), name: "x")
    }
    guard case .damaged(format: "PDF", _) = error?.reason else {
      Issue.record("refused for another reason: \(String(describing: error))")
      return
    }
  }

  @Test(
    "A scan is recognised as one and read by OCR when asked for",
    .enabled(if: Program.pdftoppm.isInstalled && Program.tesseract.isInstalled))
  func scan() throws {
    let sentence = "全年受理信访事项235件，其中集体访12件。"
    let source = try pdf([sentence, "桃源镇人民政府"])
    let folder = try TemporaryFolder()
    try Program.pdftoppm.run(["-r", "200", "-png", source.path("in.pdf"), "page"], in: folder)
    try folder.write("in.html", "<p><img src=\"page-1.png\" width=\"600\"></p>".utf8)
    try Program.pandoc.run(["in.html", "-o", "in.docx"], in: folder)
    try Program.convert(["in.docx"], to: "pdf", in: folder)
    let path = folder.path("in.pdf")
    #expect(throws: ReadingError(path: path, reason: .scanned(pages: 1))) {
      try ReportReader().read(path: path)
    }
    let report = try ReportReader(options: ReadingOptions(usesOCR: true)).read(path: path)
    #expect(report.string.withoutSpace.contains("235件"))
  }
}

/// A flat OpenDocument text: what LibreOffice makes PDF and other formats of.
struct OpenDocument {
  var paragraphs: [String]
  /// The markup of the header in the page's style.
  var header = ""

  var xml: String {
    let texts = paragraphs.map { paragraph in
      let text = paragraph.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(
        of: "<", with: "&lt;")
      return "<text:p text:style-name=\"P\">\(text)</text:p>"
    }
    return """
      <?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text"
       xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
       xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
       xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
       xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
      <office:automatic-styles><style:style style:name="P" style:family="paragraph">
      <style:paragraph-properties fo:text-indent="1.1cm"/><style:text-properties fo:font-size="16pt"
       style:font-size-asian="16pt" style:font-name-asian="Noto Serif CJK SC"/></style:style>
      <style:page-layout style:name="L"><style:page-layout-properties fo:page-width="21cm"
       fo:page-height="29.7cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2.8cm"
       fo:margin-right="2.6cm"/><style:footer-style><style:header-footer-properties fo:min-height="1cm"/>
      </style:footer-style></style:page-layout></office:automatic-styles>
      <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L">\(header)
      <style:footer><text:p>- <text:page-number/> -</text:p></style:footer></style:master-page>
      </office:master-styles><office:body><office:text>\(texts.joined())</office:text></office:body>
      </office:document>
      """
  }
}
