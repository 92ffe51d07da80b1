extension Store {
  /// Stores readings, each once for its content, all in one transaction.
  ///
  /// Batches of some hundred reports are quick; whatever ends the program in the middle, none of the batch is stored.
  ///
  /// - Returns: What became of each.
  /// - Throws: ``StoreError``; then nothing of the batch is stored.
  @discardableResult
  public func save(_ readings: [ReportReading]) throws(StoreError) -> [SaveOutcome] {
    try write { db in
      var writer = try ReportWriter(db)
      var outcomes: [SaveOutcome] = []
      for reading in readings { outcomes.append(try writer.save(reading)) }
      try writer.finish()
      return outcomes
    }
  }

  /// Stores one reading, unless its content is stored already.
  @discardableResult
  public func save(_ reading: ReportReading) throws(StoreError) -> SaveOutcome { try save([reading])[0] }

  /// Puts new readings in the place of the old ones of the same content, and touches no other report's rows.
  ///
  /// - Throws: ``StoreError``; then all is as before.
  public func reread(_ readings: [ReportReading]) throws(StoreError) {
    try write { db in
      var writer = try ReportWriter(db)
      for reading in readings { try writer.replace(with: reading) }
      try writer.finish()
    }
  }

  /// Takes reports out, with all that was read in them.
  ///
  /// - Parameter hashes: The content hashes of the reports.
  /// - Returns: How many of them there were.
  @discardableResult
  public func remove(hashes: some Sequence<String>) throws(StoreError) -> Int {
    try write { db in
      var writer = try ReportWriter(db)
      var count = 0
      for hash in hashes where try writer.remove(hash: hash) { count += 1 }
      try writer.finish()
      return count
    }
  }
}
