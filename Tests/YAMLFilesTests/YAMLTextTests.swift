import Testing
import YAMLFiles
import Yams

@Suite("YAML and its faults") struct YAMLTextTests {
  @Test("A text has its root, and an empty one has none")
  func roots() throws {
    #expect(try YAMLText.root(of: "a: 1\n")?.mapping?["a"]?.int == 1)
    #expect(try YAMLText.root(of: "") == nil)
  }

  @Test(
    "A fault has its line", arguments: [("a: 1\nb: [c, d\n", 3), ("a: 1\nb: \"c\n", 3), ("a: b: c\n", 1)])
  func faults(text: String, line: Int) {
    let fault = #expect(throws: YAMLFault.self) { try YAMLText.root(of: text) }
    #expect(fault?.line == line)
  }

  @Test("Keys that stand twice are named")
  func repeatedKeys() {
    #expect(throws: YAMLFault.repeatedKeys(["a"], line: 1)) { try YAMLText.root(of: "a: 1\na: 2\n") }
  }
}
