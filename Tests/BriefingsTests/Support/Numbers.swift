import Foundation

/// The numbers in a text, each in one form: without commas, and without zeros behind the point.
func numbers(in text: String) -> Set<String> {
  Set(
    text.matches(of: #/[0-9][0-9,]*(\.[0-9]+)?/#).compactMap { match in
      Decimal(string: String(match.output.0.replacing(",", with: ""))).map { "\($0)" }
    })
}
