import ArgumentParser
import Reports

/// How files are decoded.
struct ReadingOptionGroup: ParsableArguments {
  @Flag(help: "扫描件用 OCR 识别 (read scanned pages with tesseract)")
  var ocr = false

  @Option(help: ArgumentHelp("文本编码，如 big5；默认自动判断 (encoding; found out unless given)", valueName: "name"))
  var encoding: TextEncoding?

  var options: ReadingOptions { ReadingOptions(encoding: encoding, usesOCR: ocr) }
}
