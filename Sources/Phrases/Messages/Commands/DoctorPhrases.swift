/// What the program finds on a machine.
extension Phrases {
  /// The fonts of charts.
  public var fonts: String { text("绘图字体", "the font of charts") }

  /// Text in Unicode and what else needs nothing but the program.
  public var builtInFormats: String {
    text("文本（UTF-8、UTF-16）、网页、docx、zip", "text in UTF-8 and UTF-16, HTML, docx, zip")
  }

  /// Text in GB18030 and its parts.
  public var gb18030Text: String { text("文本（GB18030、GBK、GB2312）", "text in GB18030, GBK and GB2312") }

  /// Text in Big5.
  public var big5Text: String { text("文本（Big5）", "text in Big5") }

  /// PDF with text in it.
  public var pdfWithText: String { text("PDF", "PDF") }

  /// PDF of pictures.
  public var scannedPDF: String { text("扫描的 PDF（--ocr）", "scanned PDF (--ocr)") }

  /// What LibreOffice converts.
  public var officeFormats: String { text("doc、wps、rtf、odt", "doc, wps, rtf, odt") }

  /// That a font was drawn with.
  public func drawn(_ family: String) -> String { text("已试绘，使用 \(family)", "drawn with \(family)") }

  /// That a format is read.
  public var canBeRead: String { text("可读", "can be read") }

  /// That a file is written.
  public var canBeWritten: String { text("可生成", "can be written") }

  /// What to install for something that is missing.
  public func install(_ what: String, package: String) -> String {
    text("缺少 \(what)，请运行 apt-get install \(package)", "\(what) is missing: apt-get install \(package)")
  }

  /// That nothing can be drawn.
  public var cannotDraw: String { text("无法绘图", "charts cannot be drawn") }
}
