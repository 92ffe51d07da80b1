import Reports

extension [ReadingError] {
  /// Tells the user of each file that could not be read; one of many does not fail a command.
  ///
  /// - Parameter files: How many files there were.
  /// - Throws: a ``Failure`` if none of them could be read.
  func report(of files: Int) throws {
    guard let first, count == files else {
      forEach { Terminal.say($0) }
      return
    }
    dropFirst().forEach { Terminal.say($0) }
    throw first
  }
}
