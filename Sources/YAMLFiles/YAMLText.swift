public import Yams

/// Why a text is no YAML.
public enum YAMLFault: Error, Sendable, Hashable {
  /// The parser does not understand it; in the parser's own words, with the line, from 1, where it knows one.
  case syntax(String, line: Int?)
  /// Keys that stand twice in one mapping.
  case repeatedKeys([String], line: Int)

  /// The line at fault, from 1; `nil` where it is the text as a whole.
  public var line: Int? {
    switch self {
    case .syntax(_, let line): line
    case .repeatedKeys(_, let line): line
    }
  }
}

/// Reads YAML texts, so that every fault has its line.
public enum YAMLText {
  /// The root of a text; `nil` where there is nothing in it.
  public static func root(of text: String) throws(YAMLFault) -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw YAMLFault(error)
    } catch {
      throw .syntax(String(describing: error), line: nil)
    }
  }
}

extension YAMLFault {
  fileprivate init(_ error: YamlError) {
    switch error {
    case .scanner(_, let words, let mark, _), .parser(_, let words, let mark, _),
      .composer(_, let words, let mark, _):
      self = .syntax(words, line: mark.line)
    case .duplicatedKeysInMapping(let keys, let context):
      self = .repeatedKeys(keys.map { "\($0)" }, line: context.mark.line)
    case .reader(let words, _, _, _): self = .syntax(words, line: nil)
    default: self = .syntax(String(describing: error), line: nil)
    }
  }
}
