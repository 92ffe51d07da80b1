import Statistics
import Testing

struct PeriodWordsTests {
  @Test(
    "A period is a year of four digits, with months behind a colon where it is not whole",
    arguments: [
      ("2023", Period(year: 2023)), ("2023:1-11", Period(year: 2023, months: 1...11)),
      ("2023:1-12", Period(year: 2023)), ("2023:", nil), ("2023:3", nil), ("2023:0-5", nil),
      ("2023:6-5", nil),
      ("2023:1-13", nil), ("23", nil), ("2023年", nil), ("", nil), ("2023:1-2-3", nil),
    ])
  func words(_ words: String, _ period: Period?) {
    #expect(Period(words: words) == period)
  }
}
