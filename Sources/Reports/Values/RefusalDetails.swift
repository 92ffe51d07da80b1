/// Something of a known kind that reports are not read from.
public enum ForeignContent: Sendable, Hashable {
  /// A picture; its format, as in `PNG`.
  case picture(String)
  /// An archive that is not unpacked; its format, as in `RAR`.
  case archive(String)
  /// An archive inside an archive.
  case nestedArchive
  case workbook
  case presentation
  /// A document in the Chinese standard for fixed layouts.
  case ofd
  case xml
  /// A saved page or a mail in MIME.
  case webArchive
  case database
  case program
  /// A container of Word 97's kind without a document in it.
  case compoundFile
  /// A document of another media type.
  case document(mediaType: String)
  /// A scan of more pages than OCR reads.
  case longScan(pages: Int, limit: Int)
}

/// How a file of a known format is broken.
public enum Damage: Sendable, Hashable {
  /// It lacks a part that every such file has.
  case missingPart(String)
  /// Its XML is in no known encoding.
  case encodingOfXML
  /// Its XML breaks off or is not well-formed.
  case syntaxOfXML
  /// The table of its contents cannot be read.
  case directory
  /// The program or library that reads the format does not take it.
  case unreadable(by: String)
  /// What the program or library said.
  case reported(ToolFailure)
}

/// How a program or library failed.
public enum ToolFailure: Sendable, Hashable {
  /// What it said, in its own words.
  case said(String)
  /// The code that it ended with, saying nothing.
  case exitCode(Int32)
  /// The system ended it, as at its limit of memory or time.
  case ended
  /// It could not be started.
  case notStarted
}

/// What the system refuses that reading needs.
public enum SystemFault: Sendable, Hashable {
  /// A temporary file or folder; with the reason or the path.
  case noTemporaryFile(String)
  /// The room for a temporary file.
  case noRoom
}

/// How a file would harm its reader.
public enum Hazard: Sendable, Hashable {
  /// It declares entities, which no office program does.
  case entities
  /// It has more entries than allowed.
  case entries(limit: Int)
  /// It unpacks to more bytes than allowed.
  case unpacked(limit: Int)
  /// Its path leads out of the archive.
  case pathOutside
  /// A page has more elements than allowed.
  case elements(limit: Int)
  /// Its elements are nested deeper than allowed.
  case nesting(limit: Int)
}
