import ArgumentParser
import Exports
import Foundation

/// How a command prints its rows.
struct RowOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "输出格式；终端默认 table，否则 csv (table on a terminal, else csv)", valueName: "table|csv|json|jsonl"))
  var format: RowFormat?

  /// The format that is asked for, or the one for where the rows go.
  var settled: RowFormat { format ?? (Terminal.showsTables ? .table : .csv) }

  /// Prints the rows to standard output.
  func print(_ table: RowTable) throws {
    let writer = RowWriter(format: settled, terminalWidth: Terminal.showsTables ? Terminal.width : nil)
    try writer.write(table) { Terminal.print($0) }
  }
}
