import Reports
import Testing

@Suite("Reading Word documents")
struct WordDocumentTests {
  private func text(_ body: String) throws -> String {
    try ReportReader().read(bytes: WordFile(body: body).bytes, name: "report.docx").string
  }

  @Test("Paragraphs are lines, runs are joined, and the marks number the paragraphs")
  func paragraphs() throws {
    let body =
      WordFile.paragraph("桃源镇2023年度报告") + "<w:p/>"
      + "<w:p><w:r><w:t>受理</w:t></w:r><w:r><w:t>12</w:t></w:r><w:r><w:t>34件</w:t></w:r></w:p>"
    let report = try ReportReader().read(bytes: WordFile(body: body).bytes, name: "a.txt")
    #expect(report.format == .docx)
    #expect(report.string == "桃源镇2023年度报告\n受理1234件\n")
    #expect(report.marks == [ReportMark(offset: 0, number: 1), ReportMark(offset: 12, number: 3)])
    #expect(report.number(at: 11) == 1)
    #expect(report.number(at: 15) == 3)
  }

  @Test(
    "What is deleted, moved away, hidden or computed is left out",
    arguments: [
      "<w:del><w:r><w:delText>13件</w:delText></w:r></w:del>",
      "<w:moveFrom><w:r><w:t>13件</w:t></w:r></w:moveFrom>",
      "<w:r><w:rPr><w:vanish/></w:rPr><w:t>13件</w:t></w:r>",
      "<w:r><w:instrText>PAGE 13</w:instrText></w:r>",
      "<w:r><w:ruby><w:rt><w:r><w:t>13</w:t></w:r></w:rt><w:rubyBase/></w:ruby></w:r>",
    ])
  func leftOut(_ run: String) throws {
    #expect(try text("<w:p><w:r><w:t>受理12件</w:t></w:r>\(run)<w:r><w:t>。</w:t></w:r></w:p>") == "受理12件。\n")
  }

  @Test(
    "What is inserted, moved here, linked or controlled is kept",
    arguments: [
      "<w:ins><w:r><w:t>13件</w:t></w:r></w:ins>", "<w:moveTo><w:r><w:t>13件</w:t></w:r></w:moveTo>",
      "<w:hyperlink><w:r><w:t>13件</w:t></w:r></w:hyperlink>",
      "<w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent><w:r><w:t>13件</w:t></w:r></w:sdtContent></w:sdt>",
      "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>13件</w:t></w:r>",
      "<m:oMath><m:r><m:t>13件</m:t></m:r></m:oMath>",
    ])
  func kept(_ run: String) throws {
    #expect(try text("<w:p><w:r><w:t>受理</w:t></w:r>\(run)</w:p>") == "受理13件\n")
  }

  @Test("A text box, which the file has twice, is read once, after the paragraph that it hangs on")
  func textBox() throws {
    let box = "<w:txbxContent>\(WordFile.paragraph("框内5件"))</w:txbxContent>"
    let body = """
      <w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps">\(box)</mc:Choice>
      <mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r></w:p>
      """
    #expect(try text(body + WordFile.paragraph("下一段")) == "前后\n框内5件\n下一段\n")
  }

  @Test("A table is rows with a tab between cells, merged cells empty")
  func table() throws {
    let cell = { (text: String, properties: String) in
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(WordFile.paragraph(text))</w:tc>"
    }
    let rows = [
      [cell("项目", ""), cell("上半年", ""), cell("下半年", "")],
      [cell("信访", "<w:vMerge w:val='restart'/>"), cell("12", ""), cell("23", "")],
      [cell("", "<w:vMerge/>"), cell("共35", "<w:gridSpan w:val='2'/>")],
    ]
    let table = "<w:tbl>" + rows.map { "<w:tr>\($0.joined())</w:tr>" }.joined() + "</w:tbl>"
    #expect(try text(WordFile.paragraph("前") + table) == "前\n项目\t上半年\t下半年\n信访\t12\t23\n\t共35\t\n")
  }

  @Test("A table that only frames a text gives its paragraphs")
  func frame() throws {
    let cell = "<w:tc>\(WordFile.paragraph("第一段"))\(WordFile.paragraph("第二段"))</w:tc>"
    #expect(try text("<w:tbl><w:tr>\(cell)</w:tr></w:tbl>") == "第一段\n第二段\n")
  }

  @Test("Headers, footers and notes are other parts and left out; the main part may have another name")
  func parts() throws {
    let header = "<w:hdr xmlns:w=\"\(WordFile.space)\">\(WordFile.paragraph("页眉99件"))</w:hdr>"
    let file = WordFile(
      body: WordFile.paragraph("正文1件"), parts: [("word/header1.xml", header)], mainPart: "word/document22.xml"
    )
    #expect(try ReportReader().read(bytes: file.bytes, name: "x").string == "正文1件\n")
  }

  @Test(
    "Sample reports come back out of docx made by pandoc", .enabled(if: Program.pandoc.isInstalled),
    arguments: SampleReports.all.prefix(6))
  func pandoc(_ sample: SampleReports.Sample) throws {
    let folder = try TemporaryFolder()
    try folder.write("in.html", sample.paragraphs.map { "<p>\($0)</p>" }.joined().utf8)
    try Program.pandoc.run(["in.html", "-o", "out.docx"], in: folder)
    let report = try ReportReader().read(path: folder.path("out.docx"))
    #expect(report.format == .docx)
    let normal = { (text: String) in text.withoutSpace.filter { !"\"'“”‘’".contains($0) } }
    #expect(normal(report.string) == normal(sample.paragraphs.joined()))
  }
}
