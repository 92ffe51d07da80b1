import Testing

@testable import CairoRendering

@Test(
  "Numbers have two decimals at most and no trailing zeros",
  arguments: [
    (0.0, "0"), (1, "1"), (-1, "-1"), (0.1, "0.1"), (0.05, "0.05"), (-0.07, "-0.07"), (12.345, "12.35"),
    (99.999, "100"), (-0.001, "0"), (442.2047, "442.2"), (1e6, "1000000"),
  ])
func numbers(value: Double, written: String) {
  var xml = XMLBytes(capacity: 16)
  xml.append(value)
  #expect(String(decoding: xml.bytes, as: UTF8.self) == written)
}
