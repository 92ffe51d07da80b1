import Glibc

/// Formats that need the same things of a machine.
public enum FormatGroup: Sendable, Hashable, CaseIterable {
  /// Text in UTF-8 and UTF-16, web pages, docx and zip, which we read ourselves.
  case builtIn
  /// Text in GB18030 and its parts.
  case gb18030
  /// Text in Big5.
  case big5
  /// PDF with text in it.
  case pdf
  /// PDF of pictures, by OCR.
  case scan
  /// doc, wps, rtf and odt.
  case office
}

/// Whether a format can be read on this machine, and what to install if not.
///
///     for support in FormatSupport.inventory() where !support.isReady { print(support.missing) }
public struct FormatSupport: Sendable, Hashable {
  /// The formats that need the same things.
  public let formats: FormatGroup
  /// What is missing; empty if the formats can be read.
  public let missing: [Requirement]

  /// Whether the formats can be read.
  public var isReady: Bool { missing.isEmpty }

  /// What can be read here, tried out rather than looked up where that is cheap.
  public static func inventory() -> [FormatSupport] {
    [
      FormatSupport(formats: .builtIn, missing: []),
      FormatSupport(formats: .gb18030, missing: tables(.gb18030)),
      FormatSupport(formats: .big5, missing: tables(.big5)),
      FormatSupport(formats: .pdf, missing: programs([.pdftotext, .pdfimages]) + popplerData),
      FormatSupport(
        formats: .scan, missing: programs([.pdftoppm, .tesseract]) + tesseractData),
      FormatSupport(formats: .office, missing: programs([.soffice])),
    ]
  }

  private static func programs(_ tools: [Tool]) -> [Requirement] {
    tools.filter { !$0.isInstalled }.map { .program($0.name, package: $0.package) }
  }

  /// Decodes nothing, to see whether the system has the encoding.
  private static func tables(_ encoding: TextEncoding) -> [Requirement] {
    guard case .failure(.toolMissing(let table)) = IconvConverter.decode([], from: encoding, limit: 0) else {
      return []
    }
    return [table]
  }

  private static var popplerData: [Requirement] {
    PDFReader.hasChineseTables ? [] : [.chineseForPoppler]
  }

  private static var tesseractData: [Requirement] {
    guard Tool.tesseract.isInstalled, !OpticalReader.knowsChinese(ReadingLimits()) else { return [] }
    return [.chineseForTesseract]
  }
}
