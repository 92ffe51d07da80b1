import ArgumentParser
import ChineseNumerals

/// Prints the numbers in each line of standard input.
struct NumbersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "numbers",
    abstract: "找出标准输入每一行中的数字，逐条输出 JSON (the numbers in each line of standard input)",
    discussion: """
      Reads lines from standard input. Lines are counted from 1; start and end count Unicode scalars of the line, end \
      being behind the number. The value is null for ranges (三四十, 3至5) and orders of magnitude (数千), of which low \
      and high tell what is known; the value of 50% is 50.

        echo 走访1200余户，满意率百分之九十五 | tongjitu numbers
      """)

  @OptionGroup var language: LanguageOption

  func run() throws {
    let scanner = NumeralScanner()
    var line = 0
    var output = ""
    while let text = readLine() {
      line += 1
      for mention in scanner.mentions(in: text) { output += mention.jsonLine(line: line) }
      if output.utf8.count > 1 << 16 {
        Terminal.print(output.utf8)
        output = ""
      }
    }
    Terminal.print(output.utf8)
  }
}

extension NumeralMention {
  /// The mention as one line of JSON, with its line break.
  fileprivate func jsonLine(line: Int) -> String {
    "{\"line\":\(line),\"start\":\(range.lowerBound),\"end\":\(range.upperBound),\"text\":\(json(text)),"
      + "\"value\":\(json(value)),\"low\":\(json(low)),\"high\":\(json(high)),"
      + "\"qualifier\":\"\(qualifier.rawValue)\",\"unit\":\(json(unit)),\"percent\":\(isPercent)}\n"
  }

  private func json(_ number: ExactDecimal?) -> String { number?.description ?? "null" }

  /// A numeral has no quotes; blanks and backslashes are all that could need an escape.
  private func json(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\t", with: "\\t") + "\""
  }
}
