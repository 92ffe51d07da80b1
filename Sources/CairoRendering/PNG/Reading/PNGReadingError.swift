public import Foundation

/// What can be wrong with a file that should be a PNG; offsets count bytes from its start.
public enum PNGReadingError: Error, Sendable, Hashable {
  /// The file does not begin as every PNG does.
  case notPNG
  /// The file ends inside a chunk, or without the chunk that ends a PNG.
  case truncated(offset: Int)
  /// The first chunk is not a header of 13 bytes, or gives no size.
  case badHeader
  /// A chunk's content and its check sum differ: the file was damaged.
  case badChecksum(chunk: String, offset: Int)
  /// A text chunk does not follow the format.
  case badText(reason: String, offset: Int)
  /// The texts come to more than ``PNGMetadata/mostTextBytes``.
  case tooMuchText(offset: Int)
}

extension PNGReadingError: LocalizedError, CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .notPNG: "not a PNG: the first eight bytes are others; give a PNG that tongjitu has drawn"
    case .truncated(let offset):
      "the PNG ends too early, at byte \(offset): copy it again from where it came"
    case .badHeader: "the PNG has no proper header at byte 8: draw it again"
    case .badChecksum(let chunk, let offset):
      "the PNG is damaged: chunk \(chunk) at byte \(offset) does not match its check sum; copy it again"
    case .badText(let reason, let offset):
      "the PNG's text at byte \(offset) cannot be read: \(reason); draw it again"
    case .tooMuchText(let offset):
      "the PNG's texts exceed \(PNGMetadata.mostTextBytes) bytes at byte \(offset);"
        + " tongjitu draws no such files"
    }
  }

  /// The same as ``description``.
  public var errorDescription: String? { description }
}
