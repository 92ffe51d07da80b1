/// A report's text by Unicode scalars, to cut many spans out of it.
struct ScalarText {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The text of a span, as far as it lies in the text.
  subscript(span: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[span.clamped(to: 0..<scalars.count)])
    return String(text)
  }
}
