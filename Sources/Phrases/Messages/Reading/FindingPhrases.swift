/// What is doubtful in reports and series.
extension Phrases {
  /// A finding in one sentence.
  ///
  /// - Parameter kind: Its stable name; facts of a kind that is not known are told as they are.
  /// - Parameter facts: What it is about, in the order that belongs to its kind.
  public func finding(_ kind: String, _ facts: [String]) -> String {
    reportFinding(kind, facts) ?? partFinding(kind, facts) ?? conflictFinding(kind, facts)
      ?? seriesFinding(kind, facts) ?? ([kind] + facts).joined(separator: " ")
  }

  /// What a report leaves open or says wrongly.
  private func reportFinding(_ kind: String, _ facts: [String]) -> String? {
    switch (kind, facts.count) {
    case ("place-unknown", 0):
      text("报告没有写明是哪个地方的；可用 --place 指明", "the report does not say which place it is about; give --place")
    case ("place-ambiguous", 1):
      text(
        "有多处叫\(facts[0])，报告没有写明属于哪个县区；可用 --place 指明",
        "there are several places called \(facts[0]), and the report does not name the county; give --place")
    case ("period-unknown", 0):
      text("报告没有写明年度；可用 --period 指明", "the report does not say its year; give --period")
    case ("several-years", 3...):
      text(
        "标题写有多个年份（\(list(Array(facts.dropFirst())))），按\(facts[0])年读取；请核对，或用 --period 指明",
        "the title names several years (\(list(Array(facts.dropFirst())))), read as \(facts[0]); check it, or give --period"
      )
    case ("ocr-noise", 2):
      text(
        "第\(facts[1])行的“\(facts[0])”有识别错误，未采用",
        "“\(facts[0])” in line \(facts[1]) is garbled by recognition and left out")
    case ("copied-text", 2):
      text(
        "除名称和数字外，文字与 \(facts[1]) 相同", "has the text of \(facts[1]) but for names and numbers")
    case ("correction-unmet", 2):
      text(
        "对报告 \(facts[1]) 中 \(facts[0]) 的更正没有对应的读数；请对照报告核对",
        "the correction of \(facts[0]) in report \(facts[1]) meets no reading; check it against the report")
    case ("place-ambiguous", 2...):
      text(
        "“\(facts[0])”可指\(list(Array(facts.dropFirst())))；报告写明之前，其数字不计入任何序列",
        "\(facts[0]) may be any of \(list(Array(facts.dropFirst()))); its figures are in no series until its report says which"
      )
    default: nil
    }
  }

  /// Parts, wholes and rates that do not fit each other.
  private func partFinding(_ kind: String, _ facts: [String]) -> String? {
    switch (kind, facts.count) {
    case ("parts-exceed-whole", 0):
      text("“其中”各项之和大于总数；数值照原文保留", "the parts are together more than their whole; kept as written")
    case ("parts-exceed-whole", 3):
      text(
        "\(facts[0])：分项\(facts[2])大于写明的总数\(facts[1])",
        "\(facts[0]): \(facts[2]) is more than the stated whole of \(facts[1])")
    case ("parts-exceed-whole", 4...):
      text(
        "\(facts[0])：\(list(Array(facts.dropFirst(3))))相加为\(facts[2])，大于写明的总数\(facts[1])",
        "\(facts[0]): \(list(Array(facts.dropFirst(3)))) are together \(facts[2]), more than the stated whole of \(facts[1])"
      )
    case ("part-above-whole", 4):
      text(
        "\(facts[0])\(facts[1])大于\(facts[2])\(facts[3])",
        "\(facts[0]), \(facts[1]), is more than \(facts[2]), \(facts[3])")
    case ("rate-mismatch", 5):
      text(
        "\(facts[0])\(facts[1])与\(facts[2])、\(facts[3])不符，后者相除为\(facts[4])",
        "\(facts[0]) of \(facts[1]) is not \(facts[2]) of \(facts[3]), which is \(facts[4])")
    default: nil
    }
  }

  /// Statements that contradict each other.
  private func conflictFinding(_ kind: String, _ facts: [String]) -> String? {
    guard facts.count >= 7 else { return nil }
    let what = text("\(facts[0])\(facts[1])年\(facts[2])", "\(facts[0]) \(facts[1]), \(facts[2])")
    switch (kind, facts.count) {
    case ("statements-conflict", 7):
      return text(
        "\(what)：同一报告既写\(facts[3])，又写\(facts[4])，取前者",
        "\(what): the report says both \(facts[3]) and \(facts[4]); the first is kept")
    case ("reports-conflict", 7):
      return text(
        "\(what)：\(facts[5]) 作\(facts[3])，\(facts[6]) 作\(facts[4])，取前者",
        "\(what): \(facts[5]) says \(facts[3]), \(facts[6]) says \(facts[4]); the first is kept")
    case ("prior-differs", 7):
      return text(
        "\(what)：当年报告作\(facts[3])，其后的 \(facts[6]) 作\(facts[4])，取当年报告",
        "\(what): the year's own report says \(facts[3]), the later \(facts[6]) says \(facts[4]); the year's own is kept"
      )
    case ("part-superseded", 8):
      return text(
        "\(what)：\(facts[6]) 只报\(facts[7])月，作\(facts[4])；其后的 \(facts[5]) 作全年数\(facts[3])，取后者",
        "\(what): \(facts[6]) says \(facts[4]) of the months \(facts[7]) only, the later \(facts[5]) says \(facts[3]) of the whole year; the latter is taken"
      )
    default: return nil
    }
  }

  /// Values that do not fit the years beside them.
  private func seriesFinding(_ kind: String, _ facts: [String]) -> String? {
    switch (kind, facts.count) {
    case ("jump", 7):
      text(
        "\(facts[0])\(facts[1])：\(facts[3])年\(facts[2])与\(facts[5])年\(facts[4])相差约\(facts[6])倍；请核对单位和小数点",
        "\(facts[0]), \(facts[1]): \(facts[2]) in \(facts[3]) and \(facts[4]) in \(facts[5]) differ by a factor of about \(facts[6]);"
          + " check the unit and the decimal point")
    case ("same-number", 6):
      text(
        "\(facts[0])\(facts[1])：\(facts[5])年与\(facts[3])年同为\(facts[2])；请核对是否沿用旧数",
        "\(facts[0]), \(facts[1]): \(facts[2]) in both \(facts[5]) and \(facts[3]); check that one was not copied"
      )
    default: nil
    }
  }
}
