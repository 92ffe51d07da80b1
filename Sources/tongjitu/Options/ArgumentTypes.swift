public import ArgumentParser
public import Exports
public import Phrases
public import Reports

extension Language: ExpressibleByArgument {}

extension TextEncoding: ExpressibleByArgument {
  /// The encoding of a common name, as in `gbk` or `big5`.
  public init?(argument: String) { self.init(label: argument) }
}

extension RowFormat: ExpressibleByArgument {}
