internal import Statistics

/// The places after which the documents are called that a report names: 《澄湖区…办法》.
///
/// A county or a city names its own documents; where it names but one place so, the report is of it.
struct DocumentNames {
  let gazetteer: Gazetteer
  let text: ByteSearch

  private static let countyWords = ["我县", "我区", "我旗", "县委", "区委", "旗委"]

  /// The only place that documents are called after: a county, or the city in the report of a city.
  var only: Clue? {
    let isOfCounty = Self.countyWords.contains(where: text.contains)
    var found: [String: NameChain] = [:]
    for chain in chains {
      guard let name = isOfCounty ? chain.county : chain.county ?? chain.city, gazetteer.isKnown(name) else {
        continue
      }
      found[name] = found[name] ?? chain
    }
    guard found.count == 1, let chain = found.values.first else { return nil }
    return Clue(chain: chain, evidence: Evidence(source: .body, text: chain.text))
  }

  /// The most bytes of a document's title that are looked at.
  private static let reach = 90

  /// The names that begin titles, a year before them allowed.
  private var chains: [NameChain] {
    text.ranges(of: "《").compactMap { sign in
      let line = LineText(text.bytes, sign.upperBound..<min(sign.upperBound + Self.reach, text.bytes.count))
      let start = line.scalars.firstIndex { !$0.isArabicDigit && $0 != "年" } ?? 0
      return NameChainReader(line, gazetteer: gazetteer).chain(at: start)?.chain
    }
  }
}
