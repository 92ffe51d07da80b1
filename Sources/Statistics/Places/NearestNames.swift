/// The names nearest to one that is not known, for messages such as "did you mean …".
///
///     nearestNames(to: "澄湖县", among: ["澄湖区", "临河街道"])  // ["澄湖区"]
///
/// Names that contain the word come first; then those that share most of its Chinese characters, at least two and half
/// of them; then names up to half of their letters apart (insertions, deletions, replacements). Of names alike in this
/// the one with fewer letters to change comes first, and names alike in that too keep their order.
///
/// - Parameter limit: How many names to give at most.
/// - Complexity: O(*n* · *m*²) for *n* names of *m* letters.
public func nearestNames(to name: String, among names: some Sequence<String>, limit: Int = 3) -> [String] {
  var seen: Set<String> = []
  let candidates = names.filter { seen.insert($0).inserted }
  let near = candidates.enumerated().compactMap { index, candidate in
    Nearness(of: candidate, to: name).map {
      (name: candidate, order: ($0.kind, $0.unshared, $0.distance, index))
    }
  }
  return near.sorted { $0.order < $1.order }.prefix(limit).map(\.name)
}

/// How near a name is; each number is the less the nearer.
private struct Nearness {
  /// 0 where it contains the word, 1 where it shares characters, 2 where few letters differ.
  let kind: Int
  /// The Chinese characters of the word that it lacks.
  let unshared: Int
  let distance: Int

  /// `nil` where it is not near.
  init?(of candidate: String, to name: String) {
    let (wanted, letters) = (Array(name.unicodeScalars), Array(candidate.unicodeScalars))
    let ideographs = Set(wanted.filter(\.properties.isIdeographic))
    let shared = ideographs.intersection(letters).count
    distance = editDistance(wanted, letters)
    if wanted.count > 1, candidate.contains(name) {
      (kind, unshared) = (0, 0)
    } else if shared > 1, shared * 2 >= ideographs.count {
      (kind, unshared) = (1, ideographs.count - shared)
    } else if distance <= max(1, max(wanted.count, letters.count) / 2) {
      (kind, unshared) = (2, 0)
    } else {
      return nil
    }
  }
}

/// The least number of insertions, deletions and replacements that make `right` of `left`.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var row = Array(0...right.count)
  for (i, letter) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in right.enumerated() {
      let replaced = diagonal + (letter == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
    }
  }
  return row[right.count]
}
