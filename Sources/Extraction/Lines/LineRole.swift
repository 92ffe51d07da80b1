/// What a line at the top or the foot of a report is there for.
extension LineText {
  private enum Word {
    static let metadata = [[Unicode.Scalar]](
      words: "发布日期 成文日期 发布时间 索引号 浏览 阅读 日期 时间 来源 首页 信息索引 主题分类 发布机构")
    static let titles = [[Unicode.Scalar]](words: "法治 报告 总结 依法行政 行政执法 年报 情况")
    static let titleLabels = [[Unicode.Scalar]](words: "标题")
    static let sentences = [[Unicode.Scalar]](words: "。 如下 ，")
    static let issuers = [[Unicode.Scalar]](
      words: "发布机构 发文机关 责任部门 来源 单位 发布机关 公开机构 发文单位 信息来源 制发机构")
    static let indexes = [[Unicode.Scalar]](words: "索引号 索引")
    static let sites = [[Unicode.Scalar]](words: "首页 •")
    static let writers = [[Unicode.Scalar]](words: "人民政府 办事处 委员会 局")
    static let bureaus = [[Unicode.Scalar]](words: "局")
    static let governments = [[Unicode.Scalar]](words: "人民政府")
  }

  private static let longestTitle = 60
  private static let longestIssuer = 120
  /// The most characters of a line that is a body's name, or an address.
  private static let longestName = 24

  /// Whether the line tells of the page rather than the report: 发布日期, 浏览次数.
  var isMetadata: Bool { contains(oneOf: Word.metadata) }

  /// Whether the line may be a report's title or a part of it.
  var isTitle: Bool {
    guard scalars.count <= Self.longestTitle, !isAddressee, !contains(oneOf: Word.sentences),
      contains(oneOf: Word.titles)
    else { return false }
    return !isMetadata || contains(oneOf: Word.titleLabels)
  }

  /// Whether the line names who published the report.
  var isIssuer: Bool {
    scalars.count <= Self.longestIssuer && (contains(oneOf: Word.issuers) || contains(oneOf: Word.sites))
  }

  /// Whether the line may be the first part of a title that goes on below: short, and of nothing but words and digits.
  var mayLeadTitle: Bool {
    scalars.count <= Self.longestTitle / 2
      && scalars.allSatisfy { NameWords.isIdeograph($0) || $0.isArabicDigit || $0 == "〇" }
      && !isMetadata && !isIssuer
  }

  /// The line from behind the word that leads to the issuer's name.
  var issuerName: LineText {
    for word in Word.issuers {
      guard let start = find(word) else { continue }
      return LineText(scalars[(start + word.count)...].drop { Self.labelEnds.contains($0) })
    }
    return self
  }

  private static let labelEnds = Set(of: "]:：|】")

  /// The first digits of the number under which a site files the report; they often are a code of its place.
  var indexDigits: [Unicode.Scalar]? {
    guard let label = Word.indexes.first(where: { find($0) != nil }), let start = find(label) else {
      return nil
    }
    return Array(
      scalars[(start + label.count)...].drop { Self.labelEnds.contains($0) }.prefix(while: \.isArabicDigit))
  }

  /// Whether the line is a body's name by itself, as it stands over a title.
  var isName: Bool { scalars.count <= Self.longestName && ends(in: Word.writers) }

  /// Whether the line says to whom the report goes: 澄湖区人民政府：.
  var isAddressee: Bool { scalars.count <= Self.longestName && (scalars.last == "：" || scalars.last == ":") }

  /// Whether the line names a bureau, and no government.
  var namesBureau: Bool { contains(oneOf: Word.bureaus) && !contains(oneOf: Word.governments) }

  /// The most characters of a sign-off.
  private static let longestSignOff = 30
  private static let sentenceSigns = Set(of: "。，,；;《")

  /// Whether the line may be a sign-off: short, and no sentence.
  var maySignOff: Bool {
    scalars.count <= Self.longestSignOff && !isAddressee
      && !scalars.contains(where: Self.sentenceSigns.contains)
  }

  /// The most characters of a date: 二〇二三年十二月三十一日.
  private static let longestDate = 13

  /// Whether the line is a date alone, as it stands under a report.
  var isDate: Bool { scalars.count <= Self.longestDate && scalars.first?.digit != nil && scalars.last == "日" }

  /// The line without a date behind the name: 望湖街道办事处2022年1月12日.
  var withoutDate: LineText { LineText(scalars.prefix { !$0.isArabicDigit }) }

  /// Whether the report proper begins here, behind its opening: 一、 or （一）.
  var opensBody: Bool {
    guard scalars.count > 2 else { return false }
    let isFirst = scalars[0] == "一" && (scalars[1] == "、" || scalars[1] == "是")
    let isBracketed = (scalars[0] == "（" || scalars[0] == "(") && scalars[1] == "一"
    return isFirst || isBracketed
  }

  /// The sentences of the line.
  var sentences: [LineText] { scalars.split(separator: "。").map { LineText($0) } }

  private static let nowReporting = Array("现将".unicodeScalars)
  /// The most characters of what is reported that name whose report it is.
  private static let longestReported = 30

  /// What stands behind 现将, which says what is reported.
  var reported: LineText? {
    find(Self.nowReporting).map {
      LineText(scalars[($0 + Self.nowReporting.count)...].prefix(Self.longestReported))
    }
  }
}
