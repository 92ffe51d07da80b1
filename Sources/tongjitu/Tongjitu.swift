import ArgumentParser

/// The program: parses the arguments, runs the command and turns what went wrong into one line and a code.
@main
enum Program {
  static func main() async {
    do {
      var command = try Tongjitu.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      if let failure = Failure(error) {
        Terminal.say("tongjitu: " + failure.message)
        Tongjitu.exit(withError: failure.exitCode)
      }
      guard let lines = ArgumentMistake.lines(for: error, in: Terminal.phrases) else {
        Tongjitu.exit(withError: error)
      }
      lines.forEach(Terminal.say)
      Tongjitu.exit(withError: ExitCode.usage)
    }
  }
}

/// The root command.
struct Tongjitu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tongjitu",
    abstract: "从法治政府建设年度报告中提取数据，汇成年度序列，绘制统计图。",
    discussion: """
      Reads annual rule-of-law reports, makes yearly series of their counts and draws them.

        tongjitu brief data/reports --place 澄湖区 --out charts/澄湖区
      """,
    version: "0.1.0",
    subcommands: [
      BriefCommand.self, IngestCommand.self, ReportsCommand.self, ObservationsCommand.self,
      SeriesCommand.self, PlacesCommand.self, MetricsCommand.self, FindingsCommand.self, ReviewCommand.self,
      RemoveCommand.self, RereadCommand.self, ExtractCommand.self, ExplainCommand.self,
      ScoreCommand.self, TextCommand.self, NumbersCommand.self, ChartCommand.self, InspectCommand.self,
      ExportCommand.self, TemplatesCommand.self, DoctorCommand.self, ManualCommand.self,
    ])
}
