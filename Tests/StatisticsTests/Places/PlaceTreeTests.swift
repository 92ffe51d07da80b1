import Testing

@testable import Statistics

struct PlaceTreeTests {
  static let other = Place(path: ["云泽市", "东山县"], level: .county)
  static let tree = PlaceTree(
    reported: [Sample.taoyuan, Sample.linhe, Sample.town("城关镇", of: other)],
    listed: [
      Sample.qingshi, Sample.town("城关镇"),
      Sample.town("西坡乡", of: Place(path: ["云泽市", "西陵县"], level: .county)),
    ])

  @Test("Everything above a known place is known, with its level")
  func ancestors() {
    #expect(Self.tree.place(at: ["云泽市"]) == Sample.city)
    #expect(Self.tree.parent(of: Sample.taoyuan) == Sample.district)
    #expect(Self.tree.children(of: Sample.city).map(\.shortName) == ["东山县", "澄湖区", "西陵县"].sorted())
    #expect(Self.tree.children(of: Sample.taoyuan).isEmpty)
    #expect(Self.tree.places.count == 10)
  }

  @Test("Places that are named with some of those under them are listed once each")
  func descendants() {
    let all = Self.tree.descendants(of: Sample.city)
    #expect(Self.tree.descendants(of: [Sample.taoyuan, Sample.city, Sample.district]) == all.sorted())
    #expect(Self.tree.descendants(of: []).isEmpty)
  }

  @Test("A place is compared by those under it, or by those under the only one that reports")
  func parts() {
    #expect(Self.tree.parts(of: Sample.city) == Self.tree.children(of: Sample.city))
    #expect(Self.tree.parts(of: Sample.district) == Self.tree.children(of: Sample.district))
    #expect(Self.tree.parts(of: Sample.taoyuan).isEmpty)
    let one = PlaceTree(
      reported: [Sample.taoyuan, Sample.linhe], listed: [Sample.town("城关镇", of: Self.other)])
    #expect(one.parts(of: Sample.city) == [Sample.linhe, Sample.taoyuan].sorted())
  }

  @Test("A level that a report gives stands before one worked out from the path")
  func levels() {
    let tianjin = Place(path: ["天津市"], level: .province)
    let tree = PlaceTree(reported: [Place(path: ["天津市", "南开区"], level: .county), tianjin])
    #expect(tree.place(at: ["天津市"]) == tianjin)
  }

  @Test(
    "A name is the end of a path, in full or with names left out",
    arguments: [
      ("桃源镇", Sample.taoyuan), ("澄湖区桃源镇", Sample.taoyuan), ("云泽市澄湖区桃源镇", Sample.taoyuan),
      ("云泽市/澄湖区/桃源镇", Sample.taoyuan), ("云泽市桃源镇", Sample.taoyuan), ("澄湖区", Sample.district),
      ("澄湖区城关镇", Sample.town("城关镇")), (" 云泽市 ", Sample.city),
    ])
  func resolves(_ name: String, _ place: Place) throws {
    #expect(try Self.tree.resolve(name) == place)
  }

  @Test("A name of two places is refused with both")
  func ambiguousName() {
    #expect(
      throws: PlaceLookupError.ambiguous(
        name: "城关镇", candidates: [Sample.town("城关镇", of: Self.other), Sample.town("城关镇")].sorted())
    ) { try Self.tree.resolve("城关镇") }
  }

  @Test(
    "An unknown name is refused with the nearest",
    arguments: [("桃园镇", "桃源镇"), ("澄湖县", "澄湖区"), ("澄湖区林河街道", "澄湖区临河街道")])
  func unknownName(_ name: String, _ nearest: String) {
    let error = #expect(throws: PlaceLookupError.self) { try Self.tree.resolve(name) }
    guard case .unknown(name, let names) = error else {
      Issue.record("unexpected \(String(describing: error))")
      return
    }
    #expect(names.first == nearest)
    #expect(error?.description.contains(nearest) == true)
  }

  @Test("Nothing is near an empty name or one from elsewhere")
  func nothingNear() {
    #expect(throws: PlaceLookupError.unknown(name: "乌鲁木齐", nearest: [])) { try Self.tree.resolve("乌鲁木齐") }
    #expect(throws: PlaceLookupError.self) { try Self.tree.resolve("") }
  }

  @Test("A short path is the one known place that ends in it")
  func shortPaths() {
    let short = Place(path: ["澄湖区", "桃源镇"], level: .town)
    let shortest = Place(path: ["桃源镇"], level: .town)
    let tree = PlaceTree(reported: [short, shortest, Sample.taoyuan])
    #expect(tree.settle(short) == Sample.taoyuan)
    #expect(tree.settle(shortest) == Sample.taoyuan)
    #expect(tree.places == [Sample.city, Sample.district, Sample.taoyuan].sorted())
    #expect(tree.ambiguous.isEmpty)
  }

  @Test("A town of a county known in full has the county's outer names")
  func outerNames() {
    let short = Place(path: ["澄湖区", "桃源镇"], level: .town)
    let tree = PlaceTree(reported: [short, Sample.linhe])
    #expect(tree.settle(short) == Sample.taoyuan)
    #expect(tree.leaves(of: Sample.district) == [Sample.linhe, Sample.taoyuan].sorted())
  }

  @Test("A short path that two known places end in is neither")
  func ambiguousPaths() {
    let short = Place(path: ["城关镇"], level: .town)
    let tree = PlaceTree(reported: [short], listed: [Sample.town("城关镇", of: Self.other), Sample.town("城关镇")])
    #expect(tree.settle(short) == nil)
    #expect(tree.ambiguous[short]?.count == 2)
    #expect(tree.place(at: ["城关镇"]) == nil)
  }

  @Test("A place rolls up from the places known under it, listed ones too")
  func leaves() {
    #expect(Self.tree.leaves(of: Sample.district).count == 4)
    #expect(Self.tree.leaves(of: Sample.city).count == 6)
    #expect(Self.tree.leaves(of: Sample.taoyuan) == [Sample.taoyuan])
    #expect(Self.tree.isRolledUp(Sample.district))
    #expect(!Self.tree.isRolledUp(Sample.taoyuan))
  }

  @Test("A county that reports for itself, with no town that did, is a leaf")
  func countyAsLeaf() {
    let tree = PlaceTree(reported: [Sample.district, Self.other], listed: [Sample.taoyuan, Sample.linhe])
    #expect(tree.leaves(of: Sample.district) == [Sample.district])
    #expect(!tree.isRolledUp(Sample.district))
    #expect(tree.leaves(of: Sample.city) == [Self.other, Sample.district].sorted())
  }
}
