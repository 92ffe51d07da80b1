extension RefusalReason: CustomStringConvertible {
  /// What is wrong and what to do, in one line that is safe to print.
  public var description: String {
    switch self {
    case .missing: "no such file or folder; check the path"
    case .inaccessible(let detail): "cannot be opened (\(detail.escapedForTerminal)); check its permissions"
    case .notAFile(let what): "is \(what), not a file; it was not opened"
    case .empty: "is empty; nothing to read"
    case .noText: "is binary data, not text or a document; give a report as text, HTML, docx or PDF"
    case .undecodable(let failures): Self.describe(failures)
    case .doubtfulEncoding: "is text in an encoding that could not be told; name it, as in --encoding big5"
    case .unsupported(let what, let advice): "is \(what); \(advice)"
    case .withoutText(let format): "is a \(format) file without any text in it; nothing to read"
    case .scanned(let pages):
      "its \(pages == 1 ? "page is a picture" : "\(pages) pages are pictures"); run again with --ocr to read it"
    case .archive(let entries):
      "is an archive of \(entries) files where one report is wanted; name one as ARCHIVE/FILE"
    case .tooLarge, .tooSlow, .unsafe: exceeded
    case .damaged, .encrypted, .toolMissing, .toolFailed: unreadable
    }
  }

  private var exceeded: String {
    switch self {
    case .tooLarge(let bytes, let limit):
      "has \(bytes.map { "\($0)" } ?? "more") bytes, more than the \(limit) allowed; split it or take it out"
    case .tooSlow(let seconds): "took more than the \(seconds.formattedSeconds) s allowed; take it out"
    case .unsafe(let detail): "is refused as unsafe: \(detail.escapedForTerminal)"
    default: ""
    }
  }

  private var unreadable: String {
    switch self {
    case .damaged(let format, let detail):
      "is a damaged \(format) file (\(detail.escapedForTerminal)); get it again from its source"
    case .encrypted(let format): "is an encrypted \(format) file; save it without its password"
    case .toolMissing(let tool, let package):
      "needs \(tool), which is not installed; install the package \(package)"
    case .toolFailed(let tool, let detail): "\(tool) could not read it (\(detail.escapedForTerminal))"
    default: ""
    }
  }

  private static func describe(_ failures: [DecodingFailure]) -> String {
    let attempts = failures.map { failure in
      guard let byte = failure.byte else {
        return "not \(failure.encoding.rawValue) (ends inside a character at offset \(failure.offset))"
      }
      let hexadecimal = String(byte, radix: 16, uppercase: true)
      let padded = hexadecimal.count == 1 ? "0" + hexadecimal : hexadecimal
      return "not \(failure.encoding.rawValue) (byte 0x\(padded) at offset \(failure.offset))"
    }
    return "is text in no known encoding: \(attempts.joined(separator: ", ")); name its encoding or repair it"
  }
}

extension Double {
  /// The number without a fraction where it has none.
  fileprivate var formattedSeconds: String { self == rounded() ? "\(Int(self))" : "\(self)" }
}
