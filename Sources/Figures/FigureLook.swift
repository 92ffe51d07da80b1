public import Charts
public import Phrases

/// How a figure looks: size, colours and language.
public struct FigureLook: Sendable, Hashable {
  /// The size.
  public var size: ChartSize
  /// The theme's name.
  public var theme: String
  /// The resolution of the PNG; by the size where `nil`: 300, or that of a size in pixels.
  public var dotsPerInch: Double?
  /// The language of all words.
  public var language: Language

  /// Creates a look; the default is what an official document takes.
  public init(
    size: ChartSize = .gongwen, theme: String = "print", dotsPerInch: Double? = nil,
    language: Language = .chinese
  ) {
    self.size = size
    self.theme = theme
    self.dotsPerInch = dotsPerInch
    self.language = language
  }

  /// The resolution that the PNG is written at.
  public var resolution: Double { dotsPerInch ?? size.dotsPerInch ?? 300 }
}

/// The texts of a figure that its author gives; those left out are made from the data.
public struct FigureTexts: Sendable, Hashable {
  /// Instead of place and metric.
  public var title: String?
  /// Instead of years and unit.
  public var subtitle: String?
  /// Before the generated notes, which never go away.
  public var note: String?
  /// Instead of the reports or the file.
  public var source: String?

  /// Creates the texts.
  public init(title: String? = nil, subtitle: String? = nil, note: String? = nil, source: String? = nil) {
    self.title = title
    self.subtitle = subtitle
    self.note = note
    self.source = source
  }
}

/// A year from which on something is counted otherwise.
public struct FigureBreak: Sendable, Hashable {
  /// The first year of the new count.
  public var year: Int
  /// What changed, in the author's words.
  public var words: String?

  /// Creates a break.
  public init(year: Int, words: String? = nil) {
    self.year = year
    self.words = words
  }
}
