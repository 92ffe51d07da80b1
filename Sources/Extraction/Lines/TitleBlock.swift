/// The lines of a title, which may be broken anywhere, also within a name: 重庆市巫溪县文 / 峰镇人民政府2023年 / ….
struct TitleBlock {
  let lines: [LineText]

  /// The lines as one.
  var joined: LineText { LineText(lines.flatMap(\.scalars)) }

  /// Where the joined line is broken.
  var breaks: [Int] {
    lines.dropLast().reduce(into: []) { $0.append(($0.last ?? 0) + $1.scalars.count) }
  }
}

extension HeadAndTail {
  /// The titles of the report with the lines over each that lead to it.
  var titles: [TitleBlock] {
    var blocks: [TitleBlock] = []
    var above: [LineText] = []
    for line in head {
      if line.isTitle {
        blocks.append(TitleBlock(lines: above + [line]))
        above = []
      } else if line.mayLeadTitle {
        above.append(line)
      } else {
        above = []
      }
    }
    return blocks
  }
}
