/// A sign of punctuation in folded text.
struct Sign {
  enum Kind {
    case none
    case stop(Int32)
    case open, close
    /// What stands up to the closing sign, given by its last byte, is a title or a document's number, and nothing in it counts.
    case title(close: UInt8)
    /// A quotation mark; straight ones do not say whether they open.
    case quote(opens: Bool?)
  }

  let kind: Kind
  let end: Int

  /// Whether it is any of the signs.
  var isAny: Bool {
    if case .none = kind { return false }
    return true
  }

  /// The most bytes of a title.
  private static let longestTitle = 240

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) {
    let byte = bytes[offset]
    guard byte >= 0x80 else {
      kind = Self.ascii(bytes, offset)
      end = offset + 1
      return
    }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    end = min(offset + length, bytes.count)
    guard length == 3, offset + 2 < bytes.count else {
      kind = .none
      return
    }
    kind = Self.wide(bytes[offset], bytes[offset + 1], bytes[offset + 2])
  }

  @inline(__always)
  private static func ascii(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Kind {
    switch bytes[offset] {
    case 0x2C: .stop(Stop.clause)
    case 0x3A: .stop(Stop.colon)
    case 0x3B: .stop(Stop.semicolon)
    case 0x21, 0x3F: .stop(Stop.sentence)
    case 0x0A: .stop(Stop.line)
    case 0x09, 0x7C: .stop(Stop.cell)
    case 0x28: .open
    case 0x29: .close
    case 0x22: .quote(opens: nil)
    default: .none
    }
  }

  @inline(__always)
  private static func wide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Kind {
    switch (first, second, third) {
    case (0xEF, 0xBC, 0x8C): .stop(Stop.clause)
    case (0xE3, 0x80, 0x81): .stop(Stop.list)
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): .stop(Stop.sentence)
    case (0xEF, 0xBC, 0x9B): .stop(Stop.semicolon)
    case (0xEF, 0xBC, 0x9A): .stop(Stop.colon)
    case (0xEF, 0xBC, 0x88): .open
    case (0xEF, 0xBC, 0x89): .close
    case (0xE3, 0x80, 0x8A): .title(close: 0x8B)
    case (0xE3, 0x80, 0x94): .title(close: 0x95)
    case (0xE2, 0x80, 0x9C): .quote(opens: true)
    case (0xE2, 0x80, 0x9D): .quote(opens: false)
    case (0xE2, 0x80, 0x94): .stop(Stop.clause)
    default: .none
    }
  }

  /// The offset behind the closing sign, by its last byte, if it follows within the length of a title.
  static func end(of close: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int? {
    let last = min(bytes.count - 2, offset + longestTitle)
    var index = offset
    while index < last {
      if bytes[index] == 0x0A { return nil }
      if bytes[index] == 0xE3, bytes[index + 1] == 0x80, bytes[index + 2] == close {
        return index + 3
      }
      index += 1
    }
    return nil
  }
}
