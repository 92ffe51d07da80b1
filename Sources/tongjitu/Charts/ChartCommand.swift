import ArgumentParser

/// The commands that draw.
struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart", abstract: "绘制统计图 (draw charts)",
    discussion: """
        tongjitu chart district 澄湖区 --out charts
        tongjitu chart compare petition_cases --within 澄湖区
        tongjitu chart render charts/fixture.yaml --out charts
      """,
    subcommands: [
      DistrictCommand.self, CompareCommand.self, RenderCommand.self, RedrawCommand.self, CheckCommand.self,
    ])
}
