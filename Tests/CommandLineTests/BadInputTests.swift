import Foundation
import Testing

@Suite("Bad input gets one line and its exit code") struct BadInputTests {
  @Test("A folder that is not there is named, and nothing is left behind")
  func missingFolder() throws {
    let program = try Program()
    let run = try program.run("brief", "nowhere", "--place", "澄湖区", "--out", "out")
    #expect(run.code == 66)
    #expect(run.messages.split(separator: "\n").count == 1 && run.messages.contains("nowhere"))
    #expect(try program.files.isEmpty)
  }

  @Test(
    "An empty file and a file that is no text are refused", arguments: ["", "\u{0}\u{1}\u{2}\u{0}\u{0}\u{3}"])
  func noText(contents: String) throws {
    let program = try Program()
    try program.write(contents, as: "a.txt")
    let run = try program.run("extract", "a.txt")
    #expect(run.code == 65)
    #expect(run.output.isEmpty || !run.output.contains("petition"))
    #expect(run.messages.contains("a.txt"))
  }

  @Test("An unknown metric or place is refused with the nearest names")
  func unknownNames() throws {
    let program = try Program()
    let report = Program.root.appendingPathComponent("data/reports/beidu2020.txt").path
    #expect(try program.run("ingest", report).code == 0)
    let metric = try program.run("chart", "compare", "petitions_case", "--within", "澄湖区")
    #expect(metric.code == 64 && metric.messages.contains("petition_cases"))
    let place = try program.run("chart", "district", "澄湖县")
    #expect(place.code == 64 && place.messages.contains("澄湖区"))
    #expect(try program.files == ["tongjitu.sqlite"])
  }

  @Test("A briefing of an unknown place leaves nothing behind, and a store that was there as it was")
  func unknownPlace() throws {
    let program = try Program()
    let report = Program.root.appendingPathComponent("data/reports/beidu2020.txt").path
    let unknown = try program.run("brief", report, "--place", "澄湖县", "--out", "out")
    #expect(unknown.code == 64 && unknown.messages.contains("澄湖区"))
    #expect(try program.files.isEmpty)
    #expect(try program.run("brief", report, "--place", "澄湖区", "--out", "out").code == 0)
    #expect(try program.run("brief", report, "--place", "澄湖县", "--out", "out").code == 64)
    #expect(try program.run("reports", "--store", "out/tongjitu.sqlite").output.contains("beidu2020"))
  }

  @Test("A folder without reports is told in one line, and nothing is made")
  func noReports() throws {
    let program = try Program()
    let empty = program.folder.appendingPathComponent("empty")
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
    for command in [
      ["ingest", "empty"], ["ingest", "empty", "--dry-run"], ["extract", "empty"],
      ["brief", "empty", "--place", "澄湖区", "--out", "out"],
    ] {
      let run = try program.run(command)
      #expect(run.code == 65 && run.output.isEmpty, "\(command)")
      #expect(run.messages.split(separator: "\n").count == 1 && run.messages.contains("empty：没有报告"))
    }
    #expect(try program.files == ["empty"])
  }

  @Test("A briefing of years without a report leaves nothing behind, not even the folders around its own")
  func noYears() throws {
    let program = try Program()
    let report = Program.root.appendingPathComponent("data/reports/beidu2020.txt").path
    let run = try program.run("brief", report, "--place", "澄湖区", "--years", "2030", "--out", "a/b/c")
    #expect(run.code != 0)
    #expect(try program.files.isEmpty)
  }

  @Test("An output that cannot be written is named")
  func unwritable() throws {
    let program = try Program()
    let fixture = Program.root.appendingPathComponent("charts/fixture.yaml").path
    try program.write("", as: "file")
    let run = try program.run("chart", "render", fixture, "--out", "file/below")
    #expect(run.code == 73 && run.messages.contains("file/below"))
  }

  @Test("A mistake in a figure file is named with its line and key")
  func figureFile() throws {
    let program = try Program()
    try program.write("kind: line\nmetrik: petition_cases\n", as: "a.yaml")
    let run = try program.run("chart", "render", "a.yaml")
    #expect(run.code == 65 && run.messages.contains("a.yaml 第2行") && run.messages.contains("metrik"))
  }

  @Test("A row of a manifest that cannot be used is named with its line")
  func manifest() throws {
    let program = try Program()
    let report = Program.root.appendingPathComponent("data/reports/beidu2020.txt").path
    try program.write("file,place,period\nbeidu2020.txt,,2020\nother.txt,,2021\n", as: "m.csv")
    for command in [
      ["extract", report], ["ingest", report], ["brief", report, "--place", "澄湖区", "--out", "o"],
    ] {
      let run = try program.run(command + ["--manifest", "m.csv"])
      #expect(run.code == 65 && run.messages.contains("m.csv 第3行") && run.messages.contains("other.txt"))
    }
    #expect(try program.files == ["m.csv"])
  }

  @Test("Wrong arguments are usage")
  func usage() throws {
    let program = try Program()
    #expect(try program.run("series", "--format", "xml").code == 64)
  }

  @Test("A damaged store is refused in one line and left as it is")
  func damagedStore() throws {
    let program = try Program()
    let report = Program.root.appendingPathComponent("data/reports/beidu2020.txt").path
    #expect(try program.run("ingest", report).code == 0)
    let file = program.folder.appendingPathComponent("tongjitu.sqlite")
    var bytes = try Data(contentsOf: file)
    bytes.replaceSubrange(4096..<bytes.count, with: Data(repeating: 0xA5, count: bytes.count - 4096))
    try bytes.write(to: file)
    for arguments in [["reports"], ["series"], ["ingest", report]] {
      let run = try program.run(arguments)
      #expect(run.code == 65, "\(arguments)")
      #expect(run.messages.split(separator: "\n").count == 1 && run.messages.contains("tongjitu.sqlite"))
    }
    #expect(try Data(contentsOf: file) == bytes)
  }
}
