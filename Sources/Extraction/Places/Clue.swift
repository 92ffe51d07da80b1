/// A chain of names with what said it.
struct Clue {
  let chain: NameChain
  let evidence: Evidence

  /// Whether the report speaks of the place as of its own.
  var isOwn: Bool { evidence.source != .addressee && evidence.source != .body }

  var namesTownOrCounty: Bool { (chain.town ?? chain.county) != nil }

  /// Whether it names a town as the one that wrote the report.
  var isOfWriter: Bool { chain.town != nil && (evidence.source == .title || evidence.source == .signOff) }
}
