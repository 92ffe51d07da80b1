/// Something that reading a format needs and that a Debian package brings.
public enum Requirement: Sendable, Hashable {
  /// A program by its name.
  case program(String, package: String)
  /// The system's table of an encoding.
  case encodingTable(TextEncoding)
  /// The data by which tesseract knows Chinese.
  case chineseForTesseract
  /// The tables by which poppler knows Chinese.
  case chineseForPoppler

  /// The package that brings it.
  public var package: String {
    switch self {
    case .program(_, let package): package
    case .encodingTable: "libc6"
    case .chineseForTesseract: "tesseract-ocr-chi-sim"
    case .chineseForPoppler: "poppler-data"
    }
  }
}
