import Glibc

/// Whether a format can be read on this machine, and what to install if not.
///
///     for support in FormatSupport.inventory() where !support.isReady { print(support.missing) }
public struct FormatSupport: Sendable, Hashable {
  /// The formats, as a user calls them, as in `PDF`.
  public let formats: String
  /// What is missing, each with the Debian package that brings it; empty if the formats can be read.
  public let missing: [Requirement]

  /// Something that is needed and not there.
  public struct Requirement: Sendable, Hashable {
    /// What it is, as in `pdftotext`.
    public let name: String
    /// The package that brings it, as in `poppler-utils`.
    public let package: String
  }

  /// Whether the formats can be read.
  public var isReady: Bool { missing.isEmpty }

  /// What can be read here, tried out rather than looked up where that is cheap.
  public static func inventory() -> [FormatSupport] {
    [
      FormatSupport(formats: "text in UTF-8 and UTF-16, HTML, docx, zip", missing: []),
      FormatSupport(formats: "text in GB18030 and GBK", missing: tables(.gb18030)),
      FormatSupport(formats: "text in Big5", missing: tables(.big5)),
      FormatSupport(formats: "PDF", missing: programs([.pdftotext, .pdfimages]) + popplerData),
      FormatSupport(
        formats: "scanned PDF (--ocr)", missing: programs([.pdftoppm, .tesseract]) + tesseractData),
      FormatSupport(formats: "doc, wps, rtf, odt", missing: programs([.soffice])),
    ]
  }

  private static func programs(_ tools: [Tool]) -> [Requirement] {
    tools.filter { !$0.isInstalled }.map { Requirement(name: $0.name, package: $0.package) }
  }

  /// Decodes nothing, to see whether the system has the encoding.
  private static func tables(_ encoding: TextEncoding) -> [Requirement] {
    guard
      case .failure(.toolMissing(let tool, let package)) = IconvConverter.decode([], from: encoding, limit: 0)
    else { return [] }
    return [Requirement(name: tool, package: package)]
  }

  private static var popplerData: [Requirement] {
    PDFReader.hasChineseTables ? [] : [Requirement(name: "poppler's Chinese tables", package: "poppler-data")]
  }

  private static var tesseractData: [Requirement] {
    guard Tool.tesseract.isInstalled, !OpticalReader.knowsChinese(ReadingLimits()) else { return [] }
    return [Requirement(name: "tesseract's data for Chinese", package: "tesseract-ocr-chi-sim")]
  }
}
