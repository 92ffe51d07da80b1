import Phrases
import Reports

extension Damage {
  /// How the file is broken.
  func message(in phrases: Phrases) -> String {
    switch self {
    case .missingPart(let name): phrases.missingPart(name)
    case .encodingOfXML: phrases.encodingOfXML
    case .syntaxOfXML: phrases.syntaxOfXML
    case .directory: phrases.unreadableDirectory
    case .unreadable(let program): phrases.unreadable(by: program)
    case .reported(let failure): failure.message(in: phrases)
    }
  }
}

extension ToolFailure {
  /// How the program failed; its own words are left as they are.
  func message(in phrases: Phrases) -> String {
    switch self {
    case .said(let words): words
    case .exitCode(let code): phrases.exitCode(code)
    case .ended: phrases.ranOut
    case .notStarted: phrases.notStarted
    }
  }
}

extension SystemFault {
  /// What the system refuses.
  func message(in phrases: Phrases) -> String {
    switch self {
    case .noTemporaryFile(let detail): phrases.noTemporaryFile(detail)
    case .noRoom: phrases.noRoom
    }
  }
}

extension Hazard {
  /// How the file would do harm.
  func message(in phrases: Phrases) -> String {
    switch self {
    case .entities: phrases.declaresEntities
    case .entries(let limit): phrases.tooManyEntries(limit)
    case .unpacked(let limit): phrases.unpacksTooMuch(limit)
    case .pathOutside: phrases.pathOutside
    case .elements(let limit): phrases.tooManyElements(limit)
    case .nesting(let limit): phrases.nestedTooDeep(limit)
    }
  }
}

extension Requirement {
  /// What is needed.
  func name(in phrases: Phrases) -> String {
    switch self {
    case .program(let name, _): name
    case .encodingTable(let encoding): phrases.encodingTable(encoding.rawValue)
    case .chineseForTesseract: phrases.chineseForTesseract
    case .chineseForPoppler: phrases.chineseForPoppler
    }
  }
}
