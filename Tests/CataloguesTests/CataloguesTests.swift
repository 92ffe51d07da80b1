import DelimitedFiles
import Statistics
import Testing

@testable import Catalogues

@Suite("The tables of places") struct PlaceTableTests {
  @Test("A county's place has the names above it")
  func path() throws {
    let table = try PlaceTable.standard()
    let entry = try #require(table.entries(named: "南开区").first)
    #expect(table.place(of: entry) == Place(path: ["天津市", "南开区"], level: .county))
  }

  @Test("A name that several counties carry has several entries")
  func ambiguous() throws {
    #expect(try PlaceTable.standard().entries(named: "鼓楼区").count > 2)
  }

  @Test(
    "A place of before leads to what it is today",
    arguments: [("宁乡县", "宁乡市"), ("江干区", "上城区"), ("凤翔县", "凤翔区")])
  func successor(old: String, new: String) throws {
    let table = try PlaceTable.standard()
    let entry = try #require(table.entries(named: old).first { !$0.validTo.isEmpty })
    #expect(table.today(entry).name == new)
  }

  @Test(
    "Changes say what a place became, since when, and whether that was there before",
    arguments: [
      ("平泉县", "平泉市", 2017, false), ("港闸区", "崇川区", 2020, true), ("南郊区", "云冈区", 2018, false),
      ("长岛县", "蓬莱区", 2020, false),
    ])
  func changes(old: String, new: String, year: Int, enlarges: Bool) throws {
    let change = try #require(PlaceTable.standard().changes.first { $0.former.shortName == old })
    #expect(change.present.shortName == new && change.year == year && change.enlarges == enlarges)
    #expect(change.former.path.dropLast() == change.present.path.dropLast())
  }

  @Test("Every place of before names a place that exists, and every parent exists")
  func references() throws {
    let table = try PlaceTable.standard()
    for entry in table.entries {
      if !entry.validTo.isEmpty { #expect(table.entry(code: entry.successor) != nil, "\(entry)") }
      if entry.level != .province { #expect(table.entry(code: entry.parent) != nil, "\(entry)") }
    }
  }

  @Test("Towns are found from their county and the county from its town")
  func towns() throws {
    let towns = try TownTable.standard()
    #expect(towns.towns(ofCounty: "120104").contains("华苑街道"))
    #expect(towns.counties(ofTown: "牛家牌镇") == ["120115"])
  }

  @Test(
    "Autonomous units and banners have short names",
    arguments: [
      ("屏边苗族自治县", ["屏边县"]), ("积石山保安族东乡族撒拉族自治县", ["积石山县"]), ("东乡族自治县", ["东乡县"]), ("鄂温克族自治旗", ["鄂温克旗"]),
      ("科尔沁右翼中旗", ["科右中旗"]), ("喀喇沁左翼蒙古族自治县", ["喀喇沁左翼县", "喀左县"]), ("东乌珠穆沁旗", ["东乌旗"]), ("巴林左旗", []),
      ("前郭尔罗斯蒙古族自治县", ["前郭尔罗斯县", "前郭县"]), ("红河哈尼族彝族自治州", ["红河州"]), ("巫溪县", []),
    ])
  func shortNames(name: String, short: [String]) throws {
    let entry = try #require(PlaceTable.standard().entries(named: name).first)
    #expect(entry.shortNames == short)
  }

  @Test("No short name is another's, or anyone's full one")
  func uniqueShortNames() throws {
    let table = try PlaceTable.standard()
    let short = table.entries.flatMap(\.shortNames)
    #expect(Set(short).count == short.count)
    #expect(short.allSatisfy { table.entries(named: $0).isEmpty })
  }

  @Test("A row of another shape is refused with its line")
  func badRow() {
    #expect(throws: TableError(file: "towns.csv", line: 3, fault: .fieldCount(found: 1, expected: 2))) {
      try TownTable(csv: Array("county,name\n120104,华苑街道\n华苑街道\n".utf8))
    }
    let head = "code,name,level,parent,valid_from,valid_to,successor\n"
    let fault = TableFault.unexpected("village", column: "level", expected: .level)
    #expect(throws: TableError(file: "p.csv", line: 2, fault: fault)) {
      try PlaceTable(csv: Array((head + "1,甲村,village,,,,\n").utf8), file: "p.csv")
    }
  }

  @Test("A table of one's own may have quotes, and its columns in any order")
  func quotes() throws {
    let csv = "name,code,level,parent,valid_from,valid_to,successor\n\"甲区\",1,county,,,,\n"
    #expect(try PlaceTable(csv: Array(csv.utf8)).entries(named: "甲区").map(\.code) == ["1"])
  }
}
