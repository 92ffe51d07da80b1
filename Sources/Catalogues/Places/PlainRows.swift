/// The rows of a comma-separated table without quotes, with their line numbers from 1.
///
/// The two tables of places are opened at every start: bytes are split without looking at characters.
func plainRows(_ csv: some Collection<UInt8>) -> some Sequence<(Int, [String])> {
  let newline = UInt8(ascii: "\n")
  let comma = UInt8(ascii: ",")
  return csv.split(separator: newline, omittingEmptySubsequences: false).enumerated().lazy
    .filter { !$0.element.isEmpty }
    .map { number, row in
      let bare = row.last == UInt8(ascii: "\r") ? row.dropLast() : row
      let fields = bare.split(separator: comma, omittingEmptySubsequences: false)
      return (number + 1, fields.map { String(decoding: $0, as: UTF8.self) })
    }
}
