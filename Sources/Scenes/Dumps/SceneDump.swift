extension Scene {
  /// The scene as text, one item a line, the same on every machine: for goldens and for reading.
  ///
  ///     tickLabel text "2015" regular 8.50 #595959 30.10 200.00 17.00 10.20
  public var dump: String {
    let head = "scene \(size.width.hundredths) \(size.height.hundredths) \(background) \"\(title)\""
    return ([head] + items.map(\.dump)).joined(separator: "\n") + "\n"
  }
}

extension Item {
  fileprivate var dump: String {
    let standing = datum.map { " <\($0.series)|\($0.key)>" } ?? ""
    return "\(role.rawValue)\(standing) \(shape.dump)"
  }
}

extension Shape {
  fileprivate var dump: String {
    switch self {
    case .text(let run):
      let font = "\(run.font.weight.rawValue) \(run.font.size.hundredths)"
      return "text \"\(run.text)\" \(font) \(run.colour) \(run.box.dump)"
    case .polyline(let points, let stroke): return "polyline \(stroke.dump) \(points.dump)"
    case .polygon(let points, let fill, let stroke):
      return "polygon \(paint(fill, stroke)) \(points.dump)"
    case .rectangle(let box, let fill, let stroke): return "rectangle \(paint(fill, stroke)) \(box.dump)"
    case .hatch(let box, let stroke): return "hatch \(stroke.dump) \(box.dump)"
    case .marker(let shape, let centre, let diameter, let colour, let hollow):
      let look = "\(shape.rawValue) \(colour)\(hollow ? " hollow" : "")"
      return "marker \(look) \([centre].dump) \(diameter.hundredths)"
    }
  }

  private func paint(_ fill: Colour?, _ stroke: Stroke?) -> String {
    "fill \(fill?.description ?? "none") stroke \(stroke?.dump ?? "none")"
  }
}

extension Stroke {
  fileprivate var dump: String {
    let dashes = dash.isEmpty ? "" : " dash " + dash.map(\.hundredths).joined(separator: "-")
    return "\(colour) \(width.hundredths)\(dashes)"
  }
}

extension Box {
  fileprivate var dump: String {
    [x, y, width, height].map(\.hundredths).joined(separator: " ")
  }
}

extension [Point] {
  fileprivate var dump: String {
    map { "\($0.x.hundredths),\($0.y.hundredths)" }.joined(separator: " ")
  }
}

extension Double {
  /// With two decimals, without “-0.00”.
  fileprivate var hundredths: String {
    let rounded = Int((self * 100).rounded())
    let digits = String(abs(rounded))
    let padded = String(repeating: "0", count: Swift.max(0, 3 - digits.count)) + digits
    return (rounded < 0 ? "-" : "") + padded.dropLast(2) + "." + padded.suffix(2)
  }
}
