/// Splits comma-separated text (RFC 4180) strictly, so that every fault has its line.
///
///     try DelimitedText.records(of: "file,place\n\"a,b.txt\",澄湖区\n", file: "m.csv")[1].fields  // ["a,b.txt", "澄湖区"]
///
/// The packages there are read on over faults or do not say where they are, and who wrote the file needs the line.
/// Blank lines are no records; a byte order mark is skipped.
public struct DelimitedText {
  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let bytes: [UInt8]
  private let file: String
  private var position = 0
  private var line = 1

  private init(_ text: String, file: String) {
    let all = Array(text.utf8)
    bytes = all.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(all.dropFirst(3)) : all
    self.file = file
  }

  /// The text of a file.
  ///
  /// - Throws: ``TableFault/notUTF8``.
  public static func text(of bytes: some Collection<UInt8>, file: String) throws(TableError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TableError(file: file, line: nil, fault: .notUTF8)
    }
    return text
  }

  /// The records of `text`, the head among them.
  ///
  /// - Parameter file: The file's name, for errors.
  /// - Complexity: O(*n*) in the length of the text.
  public static func records(of text: String, file: String) throws(TableError) -> [DelimitedRecord] {
    var reader = DelimitedText(text, file: file)
    var records: [DelimitedRecord] = []
    while let record = try reader.next() {
      if record.fields != [""] { records.append(record) }
    }
    return records
  }

  private mutating func next() throws(TableError) -> DelimitedRecord? {
    guard position < bytes.count else { return nil }
    let start = line
    var fields = [try field()]
    while position < bytes.count, bytes[position] == Self.comma {
      position += 1
      fields.append(try field())
    }
    skipLineEnd()
    return DelimitedRecord(line: start, fields: fields)
  }

  private mutating func field() throws(TableError) -> String {
    if position < bytes.count, bytes[position] == Self.quote { return try quotedField() }
    let start = position
    while position < bytes.count, !isFieldEnd(bytes[position]) {
      if bytes[position] == Self.quote { throw fault(.strayQuote) }
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quotedField() throws(TableError) -> String {
    let opening = line
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == Self.quote {
        guard position < bytes.count, bytes[position] == Self.quote else {
          if position < bytes.count, !isFieldEnd(bytes[position]) { throw fault(.strayQuote) }
          return String(decoding: content, as: UTF8.self)
        }
        position += 1
      } else if byte == Self.newline {
        line += 1
      }
      content.append(byte)
    }
    throw TableError(file: file, line: opening, fault: .openQuote)
  }

  private func fault(_ fault: TableFault) -> TableError { TableError(file: file, line: line, fault: fault) }

  private func isFieldEnd(_ byte: UInt8) -> Bool {
    byte == Self.comma || byte == Self.newline || byte == Self.carriageReturn
  }

  private mutating func skipLineEnd() {
    if position < bytes.count, bytes[position] == Self.carriageReturn { position += 1 }
    if position < bytes.count, bytes[position] == Self.newline { position += 1 }
    line += 1
  }
}
