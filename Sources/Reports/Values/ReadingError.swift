/// Why a file could not be read: which file and what is wrong with it. The command line puts it into words.
public struct ReadingError: Error, Sendable, Hashable {
  /// The name under which the file was asked for, raw.
  public let path: String
  /// What is wrong with it.
  public let reason: RefusalReason

  /// Creates an error.
  public init(path: String, reason: RefusalReason) {
    self.path = path
    self.reason = reason
  }
}

/// What is wrong with a file that is refused.
public enum RefusalReason: Error, Sendable, Hashable {
  /// There is no such file or folder.
  case missing
  /// The system does not let us read it, in its words.
  case inaccessible(String)
  /// It is no regular file; says what it is.
  case notAFile(FileKind)
  /// It has no bytes, or none but white space.
  case empty
  /// It has more bytes than allowed.
  case tooLarge(bytes: Int?, limit: Int)
  /// It is binary data of no known kind.
  case noText
  /// It is text in none of the encodings that were tried.
  case undecodable([DecodingFailure])
  /// It decodes, but to characters that nobody writes.
  case doubtfulEncoding
  /// It is something that reports are not read from; says what.
  case unsupported(ForeignContent)
  /// It is of a known format but broken; says how.
  case damaged(format: String, Damage)
  /// It wants a password.
  case encrypted(format: String)
  /// A document of a known format without any text in it.
  case withoutText(format: String)
  /// Its pages are pictures.
  case scanned(pages: Int)
  /// Something is not installed.
  case toolMissing(Requirement)
  /// A program or library failed.
  case toolFailed(tool: String, ToolFailure)
  /// The system refuses what reading needs.
  case system(SystemFault)
  /// It took longer than allowed.
  case tooSlow(seconds: Double)
  /// It is made to harm the reader: a bomb, a way out of the archive, an entity; says which.
  case unsafe(Hazard)
  /// It is an archive of several reports where one was asked for.
  case archive(entries: Int)

  /// What kind of failure it is, which decides the exit code.
  public var kind: RefusalKind {
    switch self {
    case .missing: .missing
    case .toolMissing: .unavailable
    default: .badData
    }
  }
}

/// The kinds of failure that a command tells apart.
public enum RefusalKind: Sendable, Hashable {
  /// No such input: exit code 66.
  case missing
  /// Bad data: exit code 65.
  case badData
  /// A tool is missing: exit code 69.
  case unavailable
}

/// Where a text stops being valid in an encoding.
public struct DecodingFailure: Error, Sendable, Hashable {
  /// The encoding.
  public let encoding: TextEncoding
  /// The offset of the first byte that is not valid, from 0.
  public let offset: Int
  /// That byte; `nil` if the text ends in the middle of a character.
  public let byte: UInt8?

  /// Creates a failure.
  public init(encoding: TextEncoding, offset: Int, byte: UInt8?) {
    self.encoding = encoding
    self.offset = offset
    self.byte = byte
  }
}
