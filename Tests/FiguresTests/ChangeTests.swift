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
      (value(2022, 300), value(2023, 200, .atLeast), "比2022年下降至多33.4%"),
      (value(2022, 300), value(2023, 400, .atLeast), "比2022年增长至少33.3%"),
      (value(2022, 300, .atLeast), value(2023, 400), "比2022年增长至多33.4%"),
      (value(2022, 300, .atLeast), value(2023, 200), "比2022年下降至少33.3%"),
      (value(2022, 300, .approx), value(2023, 400), "比2022年增长约33.3%"),
      (value(2022, 0), value(2023, 5), "比2022年增长5件"),
      (value(2022, 7), value(2023, 7), "与2022年持平"),
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
  }
}
