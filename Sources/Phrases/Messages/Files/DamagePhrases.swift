/// How files are broken or would do harm, and what reading them lacks.
extension Phrases {
  /// That a part is missing.
  public func missingPart(_ name: String) -> String { text("缺少 \(name)", "it has no part \(name)") }

  /// That its XML is in no known encoding.
  public var encodingOfXML: String { text("其中 XML 的编码无法识别", "its XML is in no known encoding") }

  /// That its XML is broken.
  public var syntaxOfXML: String { text("其中 XML 中断或不合规范", "its XML breaks off or is not well-formed") }

  /// That the table of its contents is broken.
  public var unreadableDirectory: String { text("目录无法读取", "its directory cannot be read") }

  /// That a program does not take it.
  public func unreadable(by program: String) -> String {
    text("\(program) 无法读取", "\(program) cannot read it")
  }

  /// The code that a program ended with.
  public func exitCode(_ code: Int32) -> String { text("退出码 \(code)", "exit code \(code)") }

  /// That a program ran out of memory or time.
  public var ranOut: String { text("内存或时间超限", "it ran out of its memory or time") }

  /// That a program did not start.
  public var notStarted: String { text("无法启动", "it could not be started") }

  /// That a program failed at a file; says how.
  public func toolFailed(_ tool: String, _ detail: String) -> String {
    text("\(tool) 读取失败（\(detail)）", "\(tool) could not read it (\(detail))")
  }

  /// That something is not installed.
  public func notInstalled(_ what: String, package: String) -> String {
    text(
      "需要 \(what)，尚未安装；请安装软件包 \(package)",
      "needs \(what), which is not installed; install the package \(package)")
  }

  /// The system's table of an encoding.
  public func encodingTable(_ name: String) -> String { text("\(name) 编码表", "iconv's table for \(name)") }

  /// The data by which tesseract knows Chinese.
  public var chineseForTesseract: String { text("tesseract 的中文数据", "tesseract's data for Chinese") }

  /// The tables by which poppler knows Chinese.
  public var chineseForPoppler: String { text("poppler 的中文字符表", "poppler's Chinese tables") }

  /// That there is no place for a temporary file.
  public func noTemporaryFile(_ detail: String) -> String {
    text(
      "无法建立临时文件（\(detail)）；请检查 TMPDIR",
      "needs a temporary file, and none can be made (\(detail)); check TMPDIR")
  }

  /// That there is no memory or room left.
  public var noRoom: String {
    text("内存或临时空间不足，无法读取", "there is no memory or no room for a temporary file left to read it")
  }

  /// That it declares entities.
  public var declaresEntities: String {
    text("声明了实体，办公软件不会这样写", "it declares entities, which no office program does")
  }

  /// That there are too many entries.
  public func tooManyEntries(_ limit: Int) -> String { text("条目超过\(limit)个", "more than \(limit) entries") }

  /// That too much comes out.
  public func unpacksTooMuch(_ limit: Int) -> String {
    text("解压后超过\(limit)字节", "it unpacks to more than \(limit) bytes")
  }

  /// That its path leads out of the archive.
  public var pathOutside: String { text("路径指向压缩包之外", "its path leads out of the archive") }

  /// That a page has too many elements.
  public func tooManyElements(_ limit: Int) -> String { text("元素超过\(limit)个", "more than \(limit) elements") }

  /// That its elements are nested too deep.
  public func nestedTooDeep(_ limit: Int) -> String {
    text("元素嵌套超过\(limit)层", "elements nested more than \(limit) deep")
  }
}
