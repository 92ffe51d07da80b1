import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// The offset of the first occurrence of `pattern`; `nil` if there is none or the pattern is empty.
  ///
  /// The standard library's search is generic and a hundred times slower on bytes.
  fileprivate func firstOffset(of pattern: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = pattern.first, let start = baseAddress, count >= pattern.count else { return nil }
    let last = count - pattern.count
    var offset = 0
    while offset <= last {
      guard let found = memchr(start + offset, Int32(first), last - offset + 1) else { return nil }
      offset = UnsafeRawPointer(start).distance(to: UnsafeRawPointer(found))
      if memcmp(found, pattern.baseAddress!, pattern.count) == 0 { return offset }
      offset += 1
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// Where the bytes of `text` first stand; `nil` if they do not.
  func firstBytes(of text: StaticString) -> Range<Int>? {
    let pattern = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return withUnsafeBufferPointer { $0.firstOffset(of: pattern) }
      .map { startIndex + $0..<startIndex + $0 + pattern.count }
  }
}

extension Substring {
  /// What follows the first occurrence of `text`, compared byte by byte; `nil` if there is none.
  func after(_ text: String) -> Substring? {
    let pattern = Array(text.utf8)
    let offset = utf8.withContiguousStorageIfAvailable { bytes in
      pattern.withUnsafeBufferPointer { bytes.firstOffset(of: $0) }
    }
    guard let offset = offset ?? nil else { return nil }
    return self[utf8.index(startIndex, offsetBy: offset + pattern.count)...]
  }
}
