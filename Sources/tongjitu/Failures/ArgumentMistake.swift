import ArgumentParser
import Phrases

/// What is wrong with the arguments of a command.
///
/// The argument parser hands its errors out as English text alone, so that they are recognised by it. What is not
/// recognised stays as it is.
enum ArgumentMistake: Equatable {
  case unknownOption(String, nearest: String?)
  case missingValue(of: String)
  case missingArgument(String)
  case invalidValue(String, of: String, choices: [String])
  case unexpectedArguments([String])

  /// - Parameter words: The parser's own message.
  init?(_ words: String) {
    if let match = words.wholeMatch(of: /Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/) {
      self = .unknownOption(String(match.1), nearest: match.2.map(String.init))
    } else if let match = words.wholeMatch(of: /Missing value for '(.+)'/) {
      self = .missingValue(of: String(match.1))
    } else if let match = words.wholeMatch(of: /Missing expected argument '(.+)'/) {
      self = .missingArgument(String(match.1))
    } else if let match = words.wholeMatch(
      of: /(?s)The value '(.*)' is invalid for '(.+?)'(\. Please provide.*)?/)
    {
      self = .invalidValue(String(match.1), of: String(match.2), choices: Self.choices(in: match.3 ?? ""))
    } else if let match = words.wholeMatch(of: /(?:Unexpected argument|\d+ unexpected arguments:) '(.+)'/) {
      self = .unexpectedArguments(match.1.split(separator: "', '").map(String.init))
    } else {
      return nil
    }
  }

  /// The words to choose from, in quotes or one a line.
  private static func choices(in words: Substring) -> [String] {
    let quoted = words.matches(of: /'(.*?)'/).map { String($0.1) }
    return quoted.isEmpty ? words.matches(of: #/  - (.+)/#).map { String($0.1) } : quoted
  }

  /// The mistake in words of the one table of texts.
  func message(in phrases: Phrases) -> String {
    switch self {
    case .unknownOption(let name, let nearest): phrases.unknownOption(name, nearest: nearest)
    case .missingValue(let option): phrases.missingValue(of: option)
    case .missingArgument(let name): phrases.missingArgument(name)
    case .invalidValue(let value, let option, let choices):
      phrases.invalidValue(value, of: option, choices: choices)
    case .unexpectedArguments(let arguments): phrases.unexpectedArguments(arguments)
    }
  }
}

extension ArgumentMistake {
  /// The lines that tell of an error in the arguments, with how the command is used.
  ///
  /// - Returns: `nil` where the parser's own words do, or where it is no such error but a wish for help.
  static func lines(for error: any Error, in phrases: Phrases) -> [String]? {
    guard phrases.language != .english, Tongjitu.exitCode(for: error) == .validationFailure else {
      return nil
    }
    let words = Tongjitu.message(for: error)
    let message = ArgumentMistake(words)?.message(in: phrases) ?? words
    let usage = Tongjitu.fullMessage(for: error).dropFirst("Error: \(words)\n".count)
    return ["tongjitu: \(message)"]
      + usage.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        if let match = line.wholeMatch(of: /Usage: (.*)/) { return phrases.usage(String(match.1)) }
        if let match = line.wholeMatch(of: /Help:  (.*)/) {
          return phrases.meaningOfArgument(String(match.1))
        }
        if let match = line.wholeMatch(of: #/  See '(.*)' for more information\./#) {
          return "  " + phrases.moreHelp(String(match.1))
        }
        return String(line)
      }
  }
}
