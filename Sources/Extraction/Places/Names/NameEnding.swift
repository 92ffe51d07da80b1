internal import Statistics

/// The ending by which a place's name tells its level: 县, 镇, 街道.
struct NameEnding {
  let level: Place.Level
  /// How many characters it has.
  let length: Int
  /// Whether most that ends so is no place: only behind a county's name, or before its office, is 陇川农场 one.
  let isCommon: Bool

  private init(_ level: Place.Level, length: Int = 1, isCommon: Bool = false) {
    self.level = level
    self.length = length
    self.isCommon = isCommon
  }

  /// The ending at an index; `nil` where no name ends there.
  init?(in scalars: [Unicode.Scalar], at index: Int) {
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    switch scalars[index] {
    case "省": self.init(.province)
    case "市":
      guard !Self.leadsToNoun(scalars, index) else { return nil }
      self.init(Self.leadsToCounty(scalars, index) ? .city : .county)
    case "州" where next != "市": self.init(.city)
    case "盟": self.init(.city)
    case "区", "县", "旗": self.init(.county)
    case "镇", "乡":
      guard next.map({ !Self.afterHalfWords.contains($0) }) ?? true else { return nil }
      self.init(.town)
    case "街" where next == "道": self.init(.town, length: 2)
    case "苏" where next == "木": self.init(.town, length: 2)
    case "农", "林", "牧":
      guard next == "场" else { return nil }
      self.init(.town, length: 2, isCommon: true)
    case "地" where next == "区" && Self.leadsToOffice(scalars, index + 2): self.init(.town, length: 2)
    default: return nil
    }
  }

  /// Whether 市 begins a word, 市场 or 市民, though not in 市民政局.
  private static func leadsToNoun(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index + 1 < scalars.count else { return false }
    let isPolitical = index + 2 < scalars.count && scalars[index + 2] == "政"
    return scalars[index + 1] == "场" || (scalars[index + 1] == "民" && !isPolitical)
  }

  /// Whether 办事处 follows, as it does behind the 地区 of a city.
  private static func leadsToOffice(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    scalars[index...].starts(with: "办事处".unicodeScalars)
  }

  /// What follows 镇 or 乡 where it is the first half of a word, as in 城镇化, or a part of 东乡族.
  private static let afterHalfWords = Set(of: "化村镇街族")

  private static let countyEndings = Set(of: "区县旗")
  private static let townEndings = Set(of: "镇街")
  /// The most characters from a city's name to the ending of its county's.
  private static let longestCounty = 9

  /// Whether a county's name follows a city's: 云泽市 澄湖区.
  private static func leadsToCounty(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    for next in scalars.dropFirst(index + 2).prefix(longestCounty - 1) {
      if countyEndings.contains(next) { return true }
      if !NameWords.isNamePart(next) || townEndings.contains(next) { return false }
    }
    return false
  }
}
