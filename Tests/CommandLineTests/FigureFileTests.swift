import Foundation
import Testing

@Suite("Figure files by the built program") struct FigureFileTests {
  private static let table = """
    place,metric,year,value,unit
    甲镇,来信,2020,10,件
    甲镇,来信,2021,0,件
    甲镇,来访,2020,5,件
    甲镇,来访,2021,,件
    甲镇,罚款,2020,3,万元
    甲镇,罚款,2021,4,万元
    乙镇🙂,来信,2020,3,件
    """

  /// A folder with the table and the figure file.
  private func program(drawing figure: String) throws -> Program {
    let program = try Program()
    try program.write(Self.table, as: "data.csv")
    try program.write(figure + "\ndata: data.csv\n", as: "figure.yaml")
    return program
  }

  private func contents(_ name: String, of program: borrowing Program) throws -> Data {
    try Data(contentsOf: program.folder.appendingPathComponent(name))
  }

  @Test(
    "What would mislead, does not fit or cannot be written is refused with the file and the reason",
    arguments: [
      ("kind: line\nmetrics: [来信, 罚款]\nplaces: [甲镇]", 65, "万元、件"),
      ("kind: stacked\nmetrics: [来信, 来访]\nplaces: [甲镇]", 65, "来访2021年"),
      ("kind: line\nmetric: 来信\nplaces: [甲镇]\nbaseline: log", 65, "对数轴"),
      ("kind: line\nmetric: 来信\nplaces: [甲镇]\nsize: 30x20mm", 65, "至少需要"),
      ("kind: line\nmetric: 来信\nplaces: [乙镇🙂]", 69, "U+1F642"),
    ])
  func refusals(figure: String, code: Int32, reason: String) throws {
    let program = try program(drawing: figure)
    let run = try program.run("chart", "render", "figure.yaml")
    #expect(run.code == code && run.messages.contains(reason) && run.messages.contains("figure.yaml"))
    #expect(run.messages.split(separator: "\n").count == 1)
    #expect(try program.files == ["data.csv", "figure.yaml"])
  }

  @Test("Data and words stand beside a picture on request, and a picture can be drawn again from itself")
  func beside() throws {
    let program = try program(drawing: "kind: line\nmetric: 来信\nplaces: [甲镇]")
    let run = try program.run(
      "chart", "render", "figure.yaml", "--csv", "--alt-text", "--svg-text", "--out", "out")
    #expect(run.code == 0)
    let words = try contents("out/figure.txt", of: program)
    #expect(String(decoding: words, as: UTF8.self).contains("2020年10件"))
    let data = try contents("out/figure.csv", of: program)
    #expect(String(decoding: data, as: UTF8.self).contains("甲镇,来信,2021,0,件"))
    #expect(try String(decoding: contents("out/figure.svg", of: program), as: UTF8.self).contains("</text>"))
    let again = try program.run("chart", "redraw", "out/figure.png", "--alt-text", "--out", "again")
    #expect(again.code == 0)
    #expect(try contents("again/figure.txt", of: program) == words)
    #expect(try contents("again/figure.png", of: program) == contents("out/figure.png", of: program))
  }
}
