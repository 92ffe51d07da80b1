/// An argument or an option as the manual page shows it.
struct ManualArgument {
  private let info: ArgumentDescription

  init(_ info: ArgumentDescription) { self.info = info }

  /// Its names with its value, then what it is for.
  var roff: [String] {
    [".TP", heading, Roff.text([info.abstract, values, standard].compactMap { $0 }.joined(separator: " "))]
  }

  private var heading: String {
    let value = "\\fI\(Roff.text(info.valueName ?? ""))\\fR"
    guard info.kind != "positional" else { return value }
    let names = (info.names ?? []).map { name in
      let dashes = name.kind == "long" ? "--" : "-"
      return "\\fB\(Roff.text(dashes + name.name))\\fR"
    }
    return names.joined(separator: ", ") + (info.kind == "option" ? " \(value)" : "")
  }

  private var values: String? {
    info.allValues.map { "(\($0.joined(separator: ", ")))" }
  }

  private var standard: String? { info.defaultValue.map { "[\($0)]" } }
}
