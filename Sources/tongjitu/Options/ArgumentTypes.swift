public import ArgumentParser
public import Exports
public import Phrases
public import Reports
public import Statistics

extension Language: ExpressibleByArgument {}

extension TextEncoding: ExpressibleByArgument {
  /// The encoding of a common name, as in `gbk` or `big5`.
  public init?(argument: String) { self.init(label: argument) }
}

extension RowFormat: ExpressibleByArgument {}

extension Place.Level: ExpressibleByArgument {
  /// The level of an English name, as in `county`.
  public init?(argument: String) {
    guard let level = Self.allCases.first(where: { "\($0)" == argument }) else { return nil }
    self = level
  }

  /// The English names, which users write.
  public static var allValueStrings: [String] { allCases.map { "\($0)" } }
}
