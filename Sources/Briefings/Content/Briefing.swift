public import Phrases

/// A briefing as a value: every sentence, table and picture in order, ready to be written in any format.
public struct Briefing: Sendable, Hashable {
  /// The language of all texts.
  public var language: Language
  /// The title, as in 澄湖区法治政府建设统计简报.
  public var title: String
  /// The second line: the years.
  public var subtitle: String
  /// What it rests on and the main numbers, a paragraph each.
  public var opening: [String]
  /// The headline metrics at a glance.
  public var table: BriefingTable
  /// The pictures that stand before the sections.
  public var pictures: [BriefingPicture]
  /// The sections by theme.
  public var sections: [BriefingSection]
  /// What a reader must know of the numbers.
  public var caveats: [String]
  /// For every number its reports and sentences.
  public var annex: [AnnexSection]
}

/// A table with a caption; the first column holds names, the last may hold words, the others numbers.
public struct BriefingTable: Sendable, Hashable {
  /// The heads of the columns.
  public var head: [String]
  /// The rows, each as long as the head.
  public var rows: [[String]]
  /// What it shows.
  public var caption: String
}

/// A picture and the words that go with it.
public struct BriefingPicture: Sendable, Hashable {
  /// The name of its file, without an ending.
  public var name: String
  /// The caption, with its number.
  public var caption: String
  /// What it shows, for those who cannot see it.
  public var alternativeText: String
  /// Its width in millimetres, at which it is sharp.
  public var width: Double
  /// The PNG.
  public var png: [UInt8]
  /// The same as SVG.
  public var svg: [UInt8]
}

/// A theme with its metrics.
public struct BriefingSection: Sendable, Hashable {
  /// The numbered heading, as in 一、信访.
  public var heading: String
  /// The metrics that have data enough to be told one by one.
  public var parts: [BriefingPart]
  /// The others at a glance; `nil` where there are none.
  public var others: BriefingTable?
}

/// What is said and shown of one metric.
public struct BriefingPart: Sendable, Hashable {
  /// The numbered heading, as in （一）信访事项受理量.
  public var heading: String
  /// The sentences.
  public var text: String
  /// The pictures.
  public var pictures: [BriefingPicture]
}

/// The annex's entries for one metric.
public struct AnnexSection: Sendable, Hashable {
  /// The metric.
  public var heading: String
  /// Its numbers.
  public var entries: [AnnexEntry]
}

/// A number and the sentences behind it.
public struct AnnexEntry: Sendable, Hashable {
  /// Place, year and number, and how it came about.
  public var figure: String
  /// The statements: place, number, sentence, report and page.
  public var statements: [String]
}
