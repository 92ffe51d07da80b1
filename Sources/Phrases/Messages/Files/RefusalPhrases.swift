/// Why a file is not read, and what to do about it; each follows the file's name and a colon.
extension Phrases {
  /// What is said of a file, behind its name.
  public func named(_ path: String, _ message: String) -> String {
    text("\(path)：\(message)", "\(path): \(message)")
  }

  /// That there is no such file.
  public var noSuchFile: String { text("没有这个文件或文件夹；请检查路径", "no such file or folder; check the path") }

  /// That the system does not open it, in its words.
  public func notOpened(_ reason: String) -> String {
    text("无法打开（\(reason)）；请检查权限", "cannot be opened (\(reason)); check its permissions")
  }

  /// That it is something else than a file.
  public func notAFile(_ kind: String) -> String {
    text("是\(kind)，不是文件，未打开", "is \(kind), not a file; it was not opened")
  }

  /// That it has no bytes.
  public var emptyFile: String { text("是空文件，没有内容可读", "is empty; nothing to read") }

  /// That it is too large; the bytes where they are known.
  public func tooLarge(bytes: Int?, limit: Int) -> String {
    text(
      "\(bytes.map { "共\($0)字节，" } ?? "")超过\(limit)字节的上限；请拆分或移出",
      "has \(bytes.map { "\($0)" } ?? "more") bytes, more than the \(limit) allowed; split it or take it out")
  }

  /// That it is binary data.
  public var binaryFile: String {
    text(
      "是二进制数据，不是文本或文档；请提供文本、网页、docx 或 PDF 格式的报告",
      "is binary data, not text or a document; give a report as text, HTML, docx or PDF")
  }

  /// That it is text in no encoding known; with where it failed in each.
  public func undecodable(_ failures: [(encoding: String, offset: Int, byte: UInt8?)]) -> String {
    let attempts = failures.map { failure in
      guard let byte = failure.byte else {
        return text(
          "按\(failure.encoding)解码，第\(failure.offset)字节处字符不完整",
          "not \(failure.encoding) (ends inside a character at offset \(failure.offset))")
      }
      let hexadecimal = "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      return text(
        "按\(failure.encoding)解码，第\(failure.offset)字节 \(hexadecimal) 无效",
        "not \(failure.encoding) (byte \(hexadecimal) at offset \(failure.offset))")
    }
    return text(
      "编码无法识别：\(attempts.joined(separator: "；"))；请用 --encoding 指明编码，或修复文件",
      "is text in no known encoding: \(attempts.joined(separator: ", ")); name its encoding or repair it")
  }

  /// That its encoding cannot be told.
  public var doubtfulEncoding: String {
    text(
      "编码无法判定；请指明，如 --encoding big5",
      "is text in an encoding that could not be told; name it, as in --encoding big5")
  }

  /// That it wants a password.
  public func encrypted(_ format: String) -> String {
    text("是加密的 \(format) 文件；请去掉密码后另存", "is an encrypted \(format) file; save it without its password")
  }

  /// That there is no text in it.
  public func withoutText(_ format: String) -> String {
    text("是没有文字的 \(format) 文件，没有内容可读", "is a \(format) file without any text in it; nothing to read")
  }

  /// That its pages are pictures.
  public func scannedPages(_ pages: Int) -> String {
    text(
      "\(pages)页都是图片；请加 --ocr 再读",
      "its \(pages == 1 ? "page is a picture" : "\(pages) pages are pictures"); run again with --ocr to read it"
    )
  }

  /// That it took too long.
  public func tooSlow(seconds: Double) -> String {
    let number = seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)"
    return text("读取超过\(number)秒的上限；请移出", "took more than the \(number) s allowed; take it out")
  }

  /// That it is an archive of several reports.
  public func archiveOfMany(_ entries: Int) -> String {
    text(
      "是含\(entries)个文件的压缩包，而此处只读一份报告；请写成 压缩包/文件",
      "is an archive of \(entries) files where one report is wanted; name one as ARCHIVE/FILE")
  }

  /// That it is broken; says how.
  public func damaged(_ format: String, _ detail: String) -> String {
    text(
      "是损坏的 \(format) 文件（\(detail)）；请从来源重新获取",
      "is a damaged \(format) file (\(detail)); get it again from its source")
  }

  /// That it would harm its reader; says how.
  public func unsafe(_ detail: String) -> String {
    text("不安全，拒绝读取：\(detail)", "is refused as unsafe: \(detail)")
  }

  /// That it is something that reports are not read from; says what to do.
  public func unsupported(_ what: String, advice: String) -> String {
    text("是\(what)；\(advice)", "is \(what); \(advice)")
  }
}
