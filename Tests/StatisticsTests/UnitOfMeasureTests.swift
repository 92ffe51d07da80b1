import Statistics
import Testing

struct UnitOfMeasureTests {
  @Test(
    "A number as written takes its unit, a percentage only where its words do not say it",
    arguments: [
      ("54", "件", "54件"), ("95%", "%", "95%"), ("95％", "%", "95％"), ("百分之九十五", "%", "百分之九十五"),
      ("九成", "%", "九成"), ("95", "%", "95%"),
    ])
  func quantity(number: String, unit: String, quantity: String) {
    #expect(UnitOfMeasure(unit).quantity(asWritten: number) == quantity)
  }
}
