/// What a reader may do and how much it may spend.
public struct ReadingOptions: Sendable, Hashable {
  /// The encoding of plain text and web pages; `nil` to find it out.
  public var encoding: TextEncoding?
  /// Whether pages that are pictures are read by OCR, which takes seconds a page.
  public var usesOCR: Bool
  /// How much may be spent on one file.
  public var limits: ReadingLimits

  /// Creates options.
  public init(encoding: TextEncoding? = nil, usesOCR: Bool = false, limits: ReadingLimits = ReadingLimits()) {
    self.encoding = encoding
    self.usesOCR = usesOCR
    self.limits = limits
  }
}

/// How much may be spent on one file before it is refused.
public struct ReadingLimits: Sendable, Hashable {
  /// The bytes of a file, and of all that comes out of a zip file.
  public var fileBytes: Int
  /// The bytes of text, before and after decoding. The longest annual reports have some 200 kB.
  public var textBytes: Int
  /// The time for one file, without OCR.
  public var seconds: Double
  /// The time for OCR of one page.
  public var secondsPerPage: Double
  /// The pages that OCR reads of one file.
  public var scannedPages: Int
  /// The memory of a program that is started for a file, in bytes.
  public var toolBytes: Int
  /// The files in one zip file.
  public var archiveEntries: Int

  /// Creates limits; the defaults suit a machine with 512 MB to spare.
  public init(
    fileBytes: Int = 128 << 20, textBytes: Int = 16 << 20, seconds: Double = 9, secondsPerPage: Double = 60,
    scannedPages: Int = 100, toolBytes: Int = 512 << 20, archiveEntries: Int = 20_000
  ) {
    self.fileBytes = fileBytes
    self.textBytes = textBytes
    self.seconds = seconds
    self.secondsPerPage = secondsPerPage
    self.scannedPages = scannedPages
    self.toolBytes = toolBytes
    self.archiveEntries = archiveEntries
  }
}
