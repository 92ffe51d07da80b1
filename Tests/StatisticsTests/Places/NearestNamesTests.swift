import Statistics
import Testing

@Suite("Nearest names") struct NearestNamesTests {
  @Test(
    "A name that contains the word, or shares its characters, is nearer than one of few other letters",
    arguments: [
      ("调解量", ["矛盾纠纷调解量", "调解成功量"]), ("信访", ["信访办结量", "信访事项受理量"]), ("调解数量", ["调解成功量", "矛盾纠纷调解量"]),
      ("petition", ["petition_cases"]), ("罚款", []),
    ])
  func nearest(_ word: String, _ names: [String]) {
    let known = ["信访事项受理量", "矛盾纠纷调解量", "调解成功量", "信访办结量", "petition_cases"]
    #expect(nearestNames(to: word, among: known) == names)
  }
}
