import Charts
import Foundation
import Phrases
import Statistics
import Testing

@testable import Figures

@Suite("Changes") struct ChangeTests {
  @Test(
    "A change is said by percent, with the side of its bound",
    arguments: [
      (value(2022, 200), value(2023, 250), "比2022年增长25.0%"),
      (value(2022, 300), value(2023, 200), "比2022年下降33.3%"),
      (value(2022, 300), value(2023, 200, .atMost), "比2022年下降至少33.3%"),
      (value(2022, 300), value(2023, 400, .atLeast), "比2022年增长至少33.3%"),
      (value(2022, 300, .atMost), value(2023, 400), "比2022年增长至少33.3%"),
      (value(2022, 300, .atLeast), value(2023, 200), "比2022年下降至少33.3%"),
      (value(2022, 300, .approx), value(2023, 400), "比2022年增长约33.3%"),
      (value(2022, 0), value(2023, 5), "比2022年增长5件"),
      (value(2022, 7), value(2023, 7), "与2022年持平"),
      (value(2022, 30_000), value(2023, 30_001), "与2022年基本持平"),
    ])
  func counts(old: SeriesValue, new: SeriesValue, words: String) throws {
    let change = try Change(from: old, to: new, of: .count)
    #expect(change.words(Phrases(), of: mediation) == words)
  }

  @Test("Rates change by percentage points")
  func rates() throws {
    let change = try Change(from: value(2022, 97.2), to: value(2023, 98.78), of: .rate)
    #expect(change.words(Phrases(), of: passRate) == "比2022年增长1.6个百分点")
    #expect(change.shortWords(Phrases(), of: passRate) == "比2022年+1.6个百分点")
    let small = try Change(from: value(2022, 97.2), to: value(2023, 97.21), of: .rate)
    #expect(small.words(Phrases(), of: passRate) == "与2022年基本持平")
  }

  @Test("The latest change is told where the same places reported, and not where as many others did")
  func reporters() {
    let values = [value(2022, 5, of: (1, 2)), value(2023, 8, of: (1, 2))]
    let whole = Series(place: district, metric: mediation, values: values)
    func change(_ later: String) -> Change? {
      ExplainedSeries(
        series: whole,
        contributions: [
          statement(town("桃源镇"), 2022, "5件", in: "调解5件。", value: 5),
          statement(town(later), 2023, "8件", in: "调解8件。", value: 8),
        ]
      ).latestChange()
    }
    #expect(change("桃源镇")?.difference == 3)
    #expect(change("临河街道") == nil)
    #expect(ExplainedSeries(series: whole).latestChange()?.difference == 3)
  }
}
