import Testing

@testable import Briefings

/// The order of towns in a year: said as far as it is known, and of whom.
struct RankingTests {
  private static let 甲 = town("甲镇")
  private static let 乙 = town("乙镇")
  private static let 丙 = town("丙街道")

  static let cases: [(values: [String], sentence: String)] = [
    (["110", "70", "30"], "2023年甲镇最高，为110件；丙街道最低，为30件"),
    (["110", "1-11:30", "70"], "2023年按全年数，甲镇最高，为110件；丙街道最低，为70件；乙镇仅报1—11月，未参与比较"),
    (["110", "1-11:80", "70"], "2023年按全年数，甲镇最高，为110件；丙街道最低，为70件"),
    (["110", "1-11:130", "70"], "2023年按全年数，甲镇最高，为110件；丙街道最低，为70件；乙镇仅1—11月已有130件，超过上述最高数"),
    (["110+", "1-11:130", "70"], "2023年按全年数，甲镇最高，为至少110件；丙街道最低，为70件"),
    (["110", "1-11:110", "110"], "2023年按全年数，2个镇街均为110件"),
    (["110-", "70", "30"], "2023年原文含约数，不排高低：甲镇为至多110件；丙街道为30件"),
    (["110", "100+", "30"], "2023年甲镇为110件；丙街道最低，为30件"),
    (["110", "70", "30+"], "2023年原文含约数，不排高低：甲镇为110件；丙街道为至少30件"),
    (["110", "70-", "30"], "2023年甲镇最高，为110件；丙街道为30件"),
    (["110", "70", "30-"], "2023年甲镇最高，为110件；丙街道最低，为至多30件"),
    (["110", "110+", "30"], "2023年乙镇为至少110件，甲镇为110件；丙街道最低，为30件"),
  ]

  @Test(
    "The highest and the lowest are named as far as bounds allow, and towns left out are said to be",
    arguments: cases)
  func order(_ one: (values: [String], sentence: String)) throws {
    let rows = zip([Self.甲, Self.乙, Self.丙], one.values).map { Row($0, 2023, $1) }
    let words = try text(material(rows))
    #expect(words.split(separator: "。").contains { $0 == one.sentence }, "\(words)")
  }

  @Test("In a year before the latest, the towns left out for their months are named")
  func earlierYear() throws {
    let rows = [
      Row(Self.甲, 2022, "110"), Row(Self.乙, 2022, "1-11:30"), Row(Self.丙, 2022, "70"), Row(Self.丙, 2023, "9"),
    ]
    #expect(
      try text(material(rows)).contains(
        "2022年（此后有全年数的镇街不足两个）按全年数，甲镇最高，为110件；丙街道最低，为70件；乙镇仅报1—11月，未参与比较。"))
  }

  @Test("Rates of part of a year exceed nothing, and no rate exceeds a hundred")
  func rates() throws {
    let rows = [
      Row(Self.甲, 2023, "95", passRate), Row(Self.乙, 2023, "1-11:100", passRate),
      Row(Self.丙, 2023, "90", passRate),
    ]
    #expect(try text(of: passRate, material(rows)).contains("丙街道最低，为90%。"))
    let bounded = [Row(Self.甲, 2023, "100", passRate), Row(Self.乙, 2023, "95+", passRate)]
    #expect(try text(of: passRate, material(bounded)).contains("甲镇最高，为100%"))
  }
}
