import Foundation
import Testing

@Suite("Messages come in the language asked for, one line each") struct MessageTests {
  /// A wrong command, and words of its message in Chinese and in English.
  struct Case: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let chinese: String
    let english: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let figure = "kind: bar\nmetric: a\nplaces: [甲镇]\nyear: 2020\ndata: none.csv\n"

  private static let files = [
    "list.yaml": "- a\n", "metric.yaml": "metrics: {a: {zh: A, unit: a, kind: sum}}\n",
    "open.yaml": "a:\n  [b",
    "kind.yaml": "kind: pie\n", "years.yaml": "years: 去年\n", "places.csv": "name,level\n",
    "m.csv": "file,place,period\na.txt,,soon\n", "twice.csv": "file,place,period\na.txt,,2023\na.txt,,2024\n",
  ]

  @Test(
    "Each mistake is told in both",
    arguments: [
      Case(arguments: ["text", "none"], chinese: "没有这个文件", english: "no such file"),
      Case(arguments: ["text", "empty.txt"], chinese: "空文件", english: "is empty"),
      Case(arguments: ["text", "pipe"], chinese: "管道", english: "a pipe"),
      Case(arguments: ["text", "bad.txt"], chinese: "第30字节 0xFF 无效", english: "byte 0xFF at offset 30"),
      Case(arguments: ["reports"], chinese: "没有这个数据库", english: "no such store"),
      Case(
        arguments: ["reports", "--store", "bad.txt"], chinese: "不是 tongjitu 的数据库", english: "not a store"),
      Case(
        arguments: ["metrics", "--metric", "petition_case"], chinese: "没有指标", english: "no metric is called"),
      Case(
        arguments: ["metrics", "--catalogue", "list.yaml"], chinese: "list.yaml：应为“键: 值”",
        english: "list.yaml: expected keys with values"),
      Case(
        arguments: ["metrics", "--catalogue", "metric.yaml"], chinese: "指标 a 的 kind：应为 count、",
        english: "metric a, kind: expected one of count,"),
      Case(
        arguments: ["metrics", "--catalogue", "open.yaml"], chinese: "open.yaml 第3行：不是有效的 YAML",
        english: "open.yaml, line 3: is no YAML"),
      Case(
        arguments: ["chart", "render", "kind.yaml"], chinese: "kind.yaml 第1行：kind 应为 line、",
        english: "kind.yaml, line 1: kind: expected one of line,"),
      Case(
        arguments: ["chart", "render", "years.yaml"],
        chinese: "years.yaml 第1行：years 应为起止两个年份，如 2018-2024，却是“去年”",
        english: "years.yaml, line 1: years: expected two years"),
      Case(
        arguments: ["extract", "a.txt", "--places", "places.csv"], chinese: "places.csv 第1行：缺少列 code",
        english: "places.csv, line 1: the column code is missing"),
      Case(
        arguments: ["extract", "a.txt", "--manifest", "m.csv"], chinese: "m.csv 第2行：period 应为年份",
        english: "m.csv, line 2: period: expected a year"),
      Case(
        arguments: ["extract", "a.txt", "--manifest", "twice.csv"], chinese: "twice.csv 第3行：“a.txt”在第2行已有",
        english: "twice.csv, line 3: “a.txt” is already in line 2"),
      Case(
        arguments: ["chart", "render", "figure.yaml"], chinese: "没有文件 none.csv",
        english: "no such file none.csv"),
      Case(
        arguments: ["chart", "district", "甲镇", "--size", "huge"], chinese: "不是尺寸", english: "is not a size"),
      Case(
        arguments: ["chart", "district", "甲镇", "--theme", "pink"], chinese: "可用 print、",
        english: "use one of print,"
      ),
      Case(
        arguments: ["chart", "compare", "petition_cases"], chinese: "只取其一", english: "exactly one of them"),
      Case(arguments: ["inspect", "empty.txt"], chinese: "不是 PNG", english: "is not a PNG"),
      Case(
        arguments: ["extract", "a.txt", "--period", "today"], chinese: "不是报告期", english: "is not a period"),
      Case(arguments: ["score", "bad.txt"], chinese: "bad.txt 第1行：不是 data/README.md", english: "no answers"),
    ])
  func both(_ example: Case) throws {
    let program = try Program()
    try program.write("", as: "empty.txt")
    try program.write("受理信访事项12件。", as: "a.txt")
    for (name, text) in Self.files { try program.write(text, as: name) }
    try program.write(Self.figure, as: "figure.yaml")
    try (Data("受理信访事项十二件。".utf8) + [0xFF] + Data("办结十二件。".utf8)).write(
      to: program.folder.appendingPathComponent("bad.txt"))
    mkfifo(program.folder.appendingPathComponent("pipe").path, 0o600)
    let chinese = try program.run(example.arguments)
    let english = try program.run(example.arguments + ["--language", "en"])
    #expect(chinese.code == english.code && chinese.code != 0)
    #expect(chinese.messages.contains(example.chinese), "\(chinese.messages)")
    #expect(english.messages.contains(example.english), "\(english.messages)")
    for run in [chinese, english] where run.messages.hasPrefix("tongjitu: ") && !run.messages.contains("用法：")
    {
      #expect(run.messages.split(separator: "\n").count == 1)
    }
    #expect(
      !english.messages.unicodeScalars.contains {
        $0.properties.isIdeographic && !"甲镇去年".unicodeScalars.contains($0)
      })
  }

  @Test(
    "A mistake in the arguments is told in Chinese, with how the command is used",
    arguments: [
      (["series", "--plaec", "a"], "没有选项 --plaec；是否应为 --place？"),
      (["text", "a", "--nothing-like-it"], "没有选项 --nothing-like-it"),
      (["series", "--place"], "--place <name> 缺少取值"), (["text", "--ocr"], "缺少 <path>"),
      (["series", "--format", "xml"], "--format <table|csv|json|jsonl> 不能是“xml”；可用 table、csv、json、jsonl"),
      (["series", "--level", "村"], "--level <level> 不能是“村”；可用 province、city、county、town"),
      (["text", "a", "b"], "多余的参数：b"), (["series", "--place", "a", "--within", "b"], "--within"),
    ])
  func arguments(_ arguments: [String], message: String) throws {
    let run = try Program().run(arguments)
    let lines = run.messages.split(separator: "\n")
    #expect(run.code == 64 && lines.first?.hasPrefix("tongjitu: ") == true)
    #expect(lines.first?.contains(message) == true, "\(run.messages)")
    #expect(run.messages.contains("用法：tongjitu \(arguments[0])"))
    #expect(run.messages.contains("详见 tongjitu \(arguments[0]) --help"))
    let english = try Program().run(arguments + ["--language", "en"])
    #expect(english.code == 64 && english.messages.contains("Usage: tongjitu \(arguments[0])"))
  }

  @Test("A name with line breaks and escape sequences reaches no terminal as it is")
  func hostileNames() throws {
    let program = try Program()
    let name = "a\u{1B}[2J\nb\u{202E}.txt"
    try program.write("", as: name)
    try program.write("澄湖区桃源镇2020年和2021年法治政府建设情况报告\n\n受理信访事项12件。\n", as: "\u{1B}]0;x\u{7}.txt")
    try program.write("澄湖区桃源镇2020年和2021年法治政府建设情况报告\n\n受理信访事项12件。\n", as: "\u{1B}]1;x\u{7}.txt")
    let run = try program.run("ingest", ".")
    #expect(run.code == 0)
    #expect(run.messages.contains("a\\u{1B}[2J\\nb\\u{202E}.txt"))
    #expect(run.messages.contains("内容相同") && run.messages.contains("多个年份"))
    #expect(!run.messages.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
  }

  @Test("Whatever stands in a folder beside reports is left unopened, with what it is")
  func folder() throws {
    let program = try Program()
    let path = program.folder.path
    try program.write("澄湖区桃源镇2021年法治政府建设情况报告\n\n受理信访事项12件。\n", as: "a.txt")
    mkfifo(path + "/pipe", 0o600)
    symlink("/etc/passwd", path + "/link")
    symlink(".", path + "/loop")
    try program.makeSocket("socket")
    try program.write("", as: "long.txt")
    truncate(path + "/long.txt", 1 << 30)
    let run = try program.run("ingest", ".", "--language", "en")
    #expect(run.code == 0)
    for (name, kind) in [("pipe", "a pipe"), ("link", "a link"), ("loop", "a link"), ("socket", "a socket")] {
      #expect(run.messages.contains("./\(name): is \(kind), not a file"))
    }
    #expect(run.messages.contains("./long.txt: has 1073741824 bytes"))
    #expect(run.messages.contains("read 1, 1 observations; skipped as seen 0; failed 5"))
    #expect(try program.run("text", "socket").messages.contains("套接字"))
    #expect(try program.run("text", "/dev/zero").messages.contains("设备"))
  }
}
