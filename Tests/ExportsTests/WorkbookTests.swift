import Foundation
import Phrases
import Statistics
import Testing

@testable import Exports

/// What the workbook holds, read back with Python's own zip and XML readers.
@Suite(.enabled(if: Python.isPresent, "needs python3"))
struct WorkbookTests {
  private let folder = ScratchFolder()

  private func sheets(of export: Export) throws -> [String: [[String]]] {
    try export.write(to: folder.path)
    let out = try Python.run(Self.reader, folder.path + "/data.xlsx")
    return try JSONDecoder().decode([String: [[String]]].self, from: out)
  }

  @Test("The sheets are data, charts, sources and notes, with headers in the language asked for")
  func names() throws {
    #expect(try Set(sheets(of: Samples.export).keys) == ["数据", "图表", "来源", "说明", "charts"])
    var english = Samples.export
    english.phrases = Phrases(.english)
    let sheets = try sheets(of: english)
    #expect(Set(sheets.keys) == ["Data", "Charts", "Sources", "Notes", "charts"])
    #expect(sheets["Data"]?.first?.prefix(4) == ["Place", "Metric name", "Year", "Value"])
  }

  @Test("A missing year is an empty cell with its status")
  func missing() throws {
    let data = try #require(sheets(of: Samples.export)["数据"])
    #expect(data[0] == ["地区", "指标", "年份", "数值", "单位", "限定", "月份", "已报数", "应报数", "状态", "指标代码"])
    #expect(
      data[1] == ["澄湖区桃源镇", "矛盾纠纷调解量", "2020", "412", "件", "确数", "", "1", "1", "已报", "mediation_cases"])
    #expect(data[2] == ["澄湖区桃源镇", "矛盾纠纷调解量", "2021", "", "件", "", "", "0", "1", "缺报", "mediation_cases"])
    #expect(data[3][3...6] == ["1200.5", "件", "至少", "1-11"])
  }

  @Test("A text that looks like a formula stays a text, and one too long for a cell is cut")
  func texts() throws {
    let texts = ["=1+1", "@甲", "a\u{1B}\u{0}\u{FFFF}b", String(repeating: "长", count: 40_000)]
    let records = texts.map { ObservationRecord(Samples.observation(sentence: $0)) }
    let sources = try #require(sheets(of: Export(series: [], observations: records))["来源"])
    #expect(sources.dropFirst().prefix(2).map { $0[9] } == ["=1+1", "@甲"])
    #expect(sources[3][9] == "a_x001B_\u{FFFD}\u{FFFD}b")
    #expect(sources[4][9].count <= 32_767 && sources[4][9].hasSuffix("长…"))
  }

  @Test("A number of more than 15 digits is text, so that no digit is lost")
  func longNumbers() throws {
    let values = ["1234567890123456789", "99.87", "0.1", "123456789012.345", "9.95"]
    let records = values.map { ObservationRecord(Samples.observation(value: Decimal(string: $0)!)) }
    let sources = try #require(sheets(of: Export(series: [], observations: records))["来源"])
    #expect(sources[1][4] == "1234567890123456789")
    #expect(sources.dropFirst(2).map { Double($0[4]) } == values.dropFirst().map { Double($0) })
  }

  @Test("Each metric has its table of years by places and a line chart that points into it")
  func charts() throws {
    let sheets = try sheets(of: Samples.many(places: 14, years: 2018...2020))
    let table = try #require(sheets["图表"])
    #expect(table[0] == ["矛盾纠纷调解量 (件)"])
    #expect(table[1].count == 17 && table[1].first == "年份")
    #expect(table[2...4].map(\.first) == ["2018", "2019", "2020"])
    let charts = try #require(sheets["charts"])
    #expect(charts.count == 2)
    #expect(charts[0].contains("'图表'!$B$3:$B$5") && charts[0].contains("'图表'!$A$3:$A$5"))
    #expect(charts[0].filter { $0.hasPrefix("'图表'!$A$") }.count == 12)
  }

  @Test("A workbook that is too large for memory holds the same cells")
  func large() throws {
    var export = Samples.many(places: 14, years: 2018...2020)
    let small = try sheets(of: export)
    export.rowsInMemory = 10
    #expect(try sheets(of: export) == small)
  }

  /// Prints each sheet's rows as texts, and the formulas of each chart.
  private static let reader = """
    import sys, json, re, zipfile, xml.etree.ElementTree as X
    n = {'m': 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'}
    z = zipfile.ZipFile(sys.argv[1])
    assert z.testzip() is None
    part = lambda p: X.fromstring(z.read(p))
    text = lambda e: ''.join(t.text or '' for t in e.iter('{%s}t' % n['m']))
    shared = [text(e) for e in part('xl/sharedStrings.xml')] if 'xl/sharedStrings.xml' in z.namelist() else []
    def column(ref):
        number = 0
        for letter in re.match('[A-Z]+', ref)[0]: number = number * 26 + ord(letter) - 64
        return number - 1
    def rows(sheet):
        out = []
        for row in sheet.iterfind('.//m:row', n):
            while len(out) < int(row.get('r')) - 1: out.append([])
            cells = []
            for c in row:
                assert c.find('m:f', n) is None, 'a formula'
                while len(cells) < column(c.get('r')): cells.append('')
                v = c.find('m:v', n)
                cells.append(text(c) if c.get('t') == 'inlineStr' else '' if v is None
                             else shared[int(v.text)] if c.get('t') == 's' else v.text)
            out.append(cells)
        return out
    names = [s.get('name') for s in part('xl/workbook.xml').iterfind('.//m:sheet', n)]
    out = {name: rows(part('xl/worksheets/sheet%d.xml' % (i + 1))) for i, name in enumerate(names)}
    charts = sorted(p for p in z.namelist() if p.startswith('xl/charts/chart'))
    out['charts'] = [[f.text for f in part(p).iter() if f.tag.endswith('}f')] for p in charts]
    json.dump(out, sys.stdout)
    """
}

/// Python, where the machine has it.
enum Python {
  static let isPresent = (try? run("pass")) != nil

  struct Failed: Error {}

  /// Runs a program with arguments, and gives what it printed.
  static func run(_ program: String, _ arguments: String...) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONIOENCODING": "utf-8"]) { $1 }
    let out = Pipe()
    process.standardOutput = out
    try process.run()
    let data = try out.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed() }
    return data
  }
}
