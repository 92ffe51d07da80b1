internal import Foundation
internal import Statistics

/// How domain values stand in columns. The numbers are part of the file format: never change one.
extension Qualifier {
  var code: Int64 {
    switch self {
    case .exact: 0
    case .atLeast: 1
    case .atMost: 2
    case .approx: 3
    }
  }

  init(code: Int64) {
    self = [.exact, .atLeast, .atMost, .approx][Int(code & 3)]
  }
}

extension Observation.Role {
  var code: Int64 {
    switch self {
    case .plain: 0
    case .whole: 1
    case .prior: 2
    }
  }

  init(code: Int64) { self = code == 1 ? .whole : code == 2 ? .prior : .plain }
}

/// The months of a part-year as one number: 111 for January to November.
enum MonthsCode {
  static func encode(_ months: ClosedRange<Int>?) -> Int64? {
    months.map { Int64($0.lowerBound * 100 + $0.upperBound) }
  }

  static func decode(_ code: Int64?) -> ClosedRange<Int>? {
    guard let code, 1...12 ~= code / 100, code / 100...12 ~= code % 100 else { return nil }
    return Int(code / 100)...Int(code % 100)
  }
}

/// A hash as the bytes that its hexadecimal digits stand for; any other text as its UTF-8.
enum HashCode {
  static func encode(_ hash: String) -> Data {
    let digits = Array(hash.utf8)
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap { position -> UInt8? in
      guard let high = digit(digits[position]), let low = digit(digits[position + 1]) else { return nil }
      return high << 4 | low
    }
    return digits.count == 64 && bytes.count == 32 ? Data(bytes) : Data(digits)
  }

  static func decode(_ data: Data) -> String {
    guard data.count == 32 else { return String(decoding: data, as: UTF8.self) }
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: data.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func digit(_ character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

extension Place {
  /// The path as one text; names have no slash.
  var pathText: String { path.joined(separator: "/") }

  init?(pathText: String, level: Int) {
    let names = pathText.split(separator: "/").map(String.init)
    guard !names.isEmpty, let level = Level(rawValue: level) else { return nil }
    self.init(path: names, level: level)
  }
}
