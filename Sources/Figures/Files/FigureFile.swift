public import Charts

/// What a figure file asks for, checked as far as it can be without data.
///
///     kind: bar
///     metric: mediation_cases
///     places: [澄湖区桃源镇, 澄湖区临河街道]
///     year: 2024
///
/// Everything may be left out but what cannot be guessed: with one metric in the data not even `metric` is needed.
public struct FigureFile: Sendable, Hashable {
  /// The file's own name without its ending; the pictures are called so.
  public var name: String
  /// The file as it was given, for messages.
  public var path: String
  /// How the data are drawn; chosen by the data where `nil`.
  public var kind: Chart.Kind?
  /// Identifiers or names of metrics; those there are where empty.
  public var metrics: [String] = []
  /// Names of places; those there are where empty.
  public var places: [String] = []
  /// The span of years; all there are where `nil`.
  public var years: ClosedRange<Int>?
  /// A tidy CSV, relative to the figure file; the store where `nil`.
  public var data: String?
  /// What is said around the drawing.
  public var texts = FigureTexts()
  /// Places that stand out.
  public var highlight: [String] = []
  /// Years from which on something is counted otherwise.
  public var breaks: [FigureBreak] = []
  /// The order of bars.
  public var order = Chart.Order.descending
  /// Where the value axis begins.
  public var baseline = Chart.Baseline.suited
  /// Size, colours, language.
  public var look = FigureLook()
  /// The files that are written.
  public var formats = FigureFormat.allCases
  /// The line on which each key of the file stands.
  var lines: [String: Int] = [:]

  /// A figure file of everything left out.
  public init(name: String, path: String) {
    self.name = name
    self.path = path
  }

  /// An error at one of the file's keys.
  func error(_ key: String, _ fault: FigureFileFault) -> FigureFileError {
    FigureFileError(file: path, line: lines[key], key: key, fault: fault)
  }
}

/// A kind of picture file.
public enum FigureFormat: String, Sendable, Hashable, CaseIterable {
  case png, svg
}
