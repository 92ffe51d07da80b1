import ArgumentParser
import Phrases
import Reports

extension ReadingError: Explained {
  var exitCode: ExitCode {
    switch reason.kind {
    case .missing: .missingInput
    case .badData: .data
    case .unavailable: .unavailable
    }
  }

  func message(in phrases: Phrases) -> String { phrases.named(path, reason.message(in: phrases)) }
}

extension RefusalReason {
  /// What is wrong with the file and what to do, to follow its name.
  fileprivate func message(in phrases: Phrases) -> String {
    switch self {
    case .missing: phrases.noSuchFile
    case .inaccessible(let reason): phrases.notOpened(reason)
    case .notAFile(let kind): phrases.notAFile(kind.name(in: phrases))
    case .empty: phrases.emptyFile
    case .tooLarge(let bytes, let limit): phrases.tooLarge(bytes: bytes, limit: limit)
    case .noText: phrases.binaryFile
    case .undecodable(let failures):
      phrases.undecodable(failures.map { ($0.encoding.rawValue, $0.offset, $0.byte) })
    case .doubtfulEncoding: phrases.doubtfulEncoding
    case .unsupported(let content):
      phrases.unsupported(content.name(in: phrases), advice: content.advice(in: phrases))
    case .damaged(let format, let damage): phrases.damaged(format, damage.message(in: phrases))
    case .encrypted(let format): phrases.encrypted(format)
    case .withoutText(let format): phrases.withoutText(format)
    case .scanned(let pages): phrases.scannedPages(pages)
    case .toolMissing(let requirement):
      phrases.notInstalled(requirement.name(in: phrases), package: requirement.package)
    case .toolFailed(let tool, let failure): phrases.toolFailed(tool, failure.message(in: phrases))
    case .system(let fault): fault.message(in: phrases)
    case .tooSlow(let seconds): phrases.tooSlow(seconds: seconds)
    case .unsafe(let hazard): phrases.unsafe(hazard.message(in: phrases))
    case .archive(let entries): phrases.archiveOfMany(entries)
    }
  }
}

extension FileKind {
  /// What it is called.
  fileprivate func name(in phrases: Phrases) -> String {
    switch self {
    case .file: phrases.file
    case .folder: phrases.folder
    case .link: phrases.link
    case .pipe: phrases.pipe
    case .socket: phrases.socket
    case .device: phrases.device
    }
  }
}
