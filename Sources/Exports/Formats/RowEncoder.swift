/// Turns rows into the bytes of a format, one row at a time.
protocol RowEncoder {
  /// Appends what stands before the first row.
  mutating func begin(into bytes: inout [UInt8])
  /// Appends a row.
  mutating func append(_ row: [Cell], into bytes: inout [UInt8])
  /// Appends what stands after the last row.
  mutating func end(into bytes: inout [UInt8])
}
