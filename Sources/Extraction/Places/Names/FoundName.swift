/// A name that was read, with the characters of the line that it stands at.
struct FoundName {
  let name: NameChain.Name
  let range: Range<Int>
}

/// Names that stand one behind another, each with its characters.
struct FoundChain {
  /// At least one.
  let names: [FoundName]

  var chain: NameChain { NameChain(names: names.map(\.name)) }
  var start: Int { names[0].range.lowerBound }
  var end: Int { names[names.count - 1].range.upperBound }
}
