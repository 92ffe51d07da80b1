/// What is wrong with the arguments of a command, and how it is used.
extension Phrases {
  /// That there is no such option.
  public func unknownOption(_ name: String, nearest: String?) -> String {
    text(
      "没有选项 \(name)" + (nearest.map { "；是否应为 \($0)？" } ?? ""),
      "there is no option \(name)" + (nearest.map { "; is it \($0)?" } ?? ""))
  }

  /// That an option stands without its value.
  public func missingValue(of option: String) -> String { text("\(option) 缺少取值", "\(option) wants a value") }

  /// That an argument or option is missing.
  public func missingArgument(_ name: String) -> String { text("缺少 \(name)", "\(name) is missing") }

  /// That an option or argument does not take a value.
  public func invalidValue(_ value: String, of option: String, choices: [String]) -> String {
    text(
      "\(option) 不能是“\(value)”" + (choices.isEmpty ? "" : "；可用 \(list(choices))"),
      "\(option) cannot be “\(value)”" + (choices.isEmpty ? "" : "; use one of \(list(choices))"))
  }

  /// That there are more arguments than the command takes.
  public func unexpectedArguments(_ arguments: [String]) -> String {
    text("多余的参数：\(list(arguments))", "too many arguments: \(list(arguments))")
  }

  /// How a command is used.
  public func usage(_ synopsis: String) -> String { text("用法：\(synopsis)", "Usage: \(synopsis)") }

  /// What an argument is for.
  public func meaningOfArgument(_ words: String) -> String { text("说明：\(words)", "Help: \(words)") }

  /// Which command tells more.
  public func moreHelp(_ command: String) -> String { text("详见 \(command)", "See \(command) for more.") }
}
