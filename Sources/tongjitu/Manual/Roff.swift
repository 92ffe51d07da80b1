/// Text in roff.
enum Roff {
  /// A text with everything escaped that roff would take for a command.
  static func text(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// Paragraphs are filled; those that are indented are examples and keep their lines.
  static func paragraphs(_ discussion: String?) -> [String] {
    (discussion ?? "").split(separator: "\n\n").flatMap { paragraph in
      let lines = paragraph.split(separator: "\n").map { text($0.trimmingPrefix { $0 == " " }.description) }
      return paragraph.hasPrefix("  ")
        ? [".PP", ".RS 4", ".nf"] + lines + [".fi", ".RE"] : [".PP"] + lines
    }
  }
}
