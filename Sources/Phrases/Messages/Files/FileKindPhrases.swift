/// What files are that are no reports, and what to do instead.
extension Phrases {
  /// The word for a folder.
  public var folder: String { text("文件夹", "a folder") }

  /// The word for a file.
  public var file: String { text("文件", "a file") }

  /// The word for a link.
  public var link: String { text("链接", "a link") }

  /// The word for a pipe.
  public var pipe: String { text("管道", "a pipe") }

  /// The word for a socket.
  public var socket: String { text("套接字", "a socket") }

  /// The word for a device.
  public var device: String { text("设备", "a device") }

  /// A picture of a format, as in PNG.
  public func picture(_ format: String) -> String { text("\(format) 图片", "a picture (\(format))") }

  /// An archive of a format, as in RAR.
  public func archive(_ format: String) -> String { text("\(format) 压缩包", "a \(format) archive") }

  /// An archive inside an archive.
  public var nestedArchive: String { text("压缩包里的压缩包", "an archive in an archive") }

  /// A workbook.
  public var workbookFile: String { text("电子表格", "a workbook") }

  /// A presentation.
  public var presentation: String { text("演示文稿", "a presentation") }

  /// A document in the Chinese standard for fixed layouts.
  public var ofdFile: String { text("OFD 文档", "an OFD document") }

  /// An XML file.
  public var xmlFile: String { text("XML 文件", "an XML file") }

  /// A saved page or a mail.
  public var webArchive: String { text("网页存档或邮件（MIME）", "a web archive or a mail (MIME)") }

  /// A database.
  public var databaseFile: String { text("数据库", "a database") }

  /// A program.
  public var programFile: String { text("程序", "a program") }

  /// A container of Word 97's kind with no document in it.
  public var compoundFile: String { text("不含文档的复合文件", "a compound file without a document") }

  /// A document of a media type that is not read.
  public func document(mediaType: String) -> String {
    text("\(mediaType) 类型的文档", "a document of type \(mediaType)")
  }

  /// A scan of so many pages.
  public func scan(pages: Int) -> String { text("\(pages)页的扫描件", "a scan of \(pages) pages") }

  /// What to do about a picture.
  public var adviceForPictures: String {
    text("请提供文本，或提供 PDF 并加 --ocr", "give the report as text, or as a PDF to be read with --ocr")
  }

  /// What to do about an archive that is not unpacked.
  public var adviceForArchives: String { text("请解压，或改用 zip", "unpack it, or pack it as zip") }

  /// What to do about an archive inside an archive.
  public var adviceForNestedArchives: String { text("请先解压外层", "unpack the outer one") }

  /// To give a document instead.
  public var adviceToGiveADocument: String { text("请提供 docx 或文本格式的报告", "give the report as docx or text") }

  /// To print it to PDF.
  public var adviceToPrint: String { text("请打印为 PDF", "print it to PDF") }

  /// What to do about XML.
  public var adviceForXML: String { text("请另存为 docx 或网页", "save it as docx or as a web page") }

  /// To save the page itself.
  public var adviceToSaveAsPage: String { text("请将网页另存为 HTML", "save the page as HTML instead") }

  /// What to do about a database.
  public var adviceForDatabases: String {
    text("请提供报告；若是数据库，请用 --store 指明", "give reports, or name it with --store")
  }

  /// To save it in a format that is read.
  public var adviceToSaveAsDocument: String { text("请另存为 docx 或 PDF", "save it as docx or PDF") }

  /// That OCR reads no more pages than this.
  public func adviceToSplit(limit: Int) -> String {
    text("最多识别\(limit)页，请拆分", "at most \(limit) are read; split it")
  }
}
