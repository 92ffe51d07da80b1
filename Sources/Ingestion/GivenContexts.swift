public import Extraction

/// The places and periods that the user gives for reports, for all or by file; they go before what a report says.
public struct GivenContexts: Sendable, Hashable {
  private let forAll: GivenContext
  private let byFile: [String: GivenContext]

  /// Gives contexts.
  ///
  /// - Parameters:
  ///   - forAll: What holds for every report.
  ///   - byFile: What holds for single ones, by the end of their path, as in ``Manifest``; goes before `forAll`, and
  ///     a longer end before a shorter one.
  public init(forAll: GivenContext = GivenContext(), byFile: [String: GivenContext] = [:]) {
    self.forAll = forAll
    self.byFile = byFile
  }

  /// What is given for the report at a path.
  public subscript(path: String) -> GivenContext {
    guard !byFile.isEmpty, let own = PathEnds(path).lazy.compactMap({ byFile[$0] }).first else {
      return forAll
    }
    return GivenContext(place: own.place ?? forAll.place, period: own.period ?? forAll.period)
  }
}
