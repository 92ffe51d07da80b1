import Scenes

extension SVGDocument {
  /// Adds any shape but text.
  mutating func append(_ shape: Shape) {
    switch shape {
    case .text: break
    case .polyline(let points, let stroke): path([points], isClosed: false, fill: nil, stroke: stroke)
    case .polygon(let points, let fill, let stroke):
      path([points], isClosed: true, fill: fill, stroke: stroke)
    case .rectangle(let box, let fill, let stroke): rectangle(box, fill: fill, stroke: stroke)
    case .hatch(let box, let stroke):
      path(Hatching.lines(in: box).map { [$0.from, $0.to] }, isClosed: false, fill: nil, stroke: stroke)
    case .marker(let shape, let centre, let diameter, let colour, let hollow):
      let ink = MarkerInk(shape, diameter: diameter, colour: colour, hollow: hollow)
      switch MarkerOutline(shape, centre: centre, diameter: ink.inset(diameter)) {
      case .circle(let radius): circle(centre, radius: radius, ink)
      case .corners(let corners): path([corners], isClosed: true, fill: ink.fill, stroke: ink.stroke)
      }
    }
  }

  private mutating func path(_ lines: [[Point]], isClosed: Bool, fill: Colour?, stroke: Stroke?) {
    guard lines.contains(where: { !$0.isEmpty }) else { return }
    write { xml in
      xml.append("<path d=\"")
      for line in lines {
        for (index, point) in line.enumerated() {
          xml.append(index == 0 ? "M" : "L")
          xml.append(point.x)
          xml.append(" ")
          xml.append(point.y)
        }
        if isClosed { xml.append("Z") }
      }
      xml.append("\"")
    }
    self.fill(fill)
    self.stroke(stroke)
    write { $0.append("/>\n") }
  }

  private mutating func rectangle(_ box: Box, fill: Colour?, stroke: Stroke?) {
    write { xml in
      xml.append("<rect x=\"")
      xml.append(box.x)
      xml.append("\" y=\"")
      xml.append(box.y)
      xml.append("\" width=\"")
      xml.append(box.width)
      xml.append("\" height=\"")
      xml.append(box.height)
      xml.append("\"")
    }
    self.fill(fill)
    self.stroke(stroke)
    write { $0.append("/>\n") }
  }

  private mutating func circle(_ centre: Point, radius: Double, _ ink: MarkerInk) {
    write { xml in
      xml.append("<circle cx=\"")
      xml.append(centre.x)
      xml.append("\" cy=\"")
      xml.append(centre.y)
      xml.append("\" r=\"")
      xml.append(radius)
      xml.append("\"")
    }
    fill(ink.fill)
    stroke(ink.stroke)
    write { $0.append("/>\n") }
  }

  private mutating func stroke(_ stroke: Stroke?) {
    guard let stroke, stroke.width > 0 else { return }
    write { xml in
      xml.append(" stroke=\"")
      xml.append(colour: stroke.colour.rgb)
      xml.append("\" stroke-width=\"")
      xml.append(stroke.width)
      xml.append("\" stroke-linejoin=\"round\"")
      guard !stroke.dash.isEmpty else { return }
      xml.append(" stroke-dasharray=\"")
      for (index, length) in stroke.dash.enumerated() {
        if index > 0 { xml.append(" ") }
        xml.append(length)
      }
      xml.append("\"")
    }
  }
}
