/// The names nearest to one that is not known, for messages such as "did you mean …".
///
///     nearestNames(to: "澄湖县", among: ["澄湖区", "临河街道"])  // ["澄湖区"]
///
/// Names count as near up to half of their letters apart (insertions, deletions, replacements). Names at the
/// same distance keep their order.
///
/// - Parameter limit: How many names to give at most.
/// - Complexity: O(*n* · *m*²) for *n* names of *m* letters.
public func nearestNames(to name: String, among names: some Sequence<String>, limit: Int = 3) -> [String] {
  let wanted = Array(name.unicodeScalars)
  var seen: Set<String> = []
  var near: [(name: String, distance: Int)] = []
  for candidate in names where seen.insert(candidate).inserted {
    let letters = Array(candidate.unicodeScalars)
    let allowed = max(1, max(wanted.count, letters.count) / 2)
    guard abs(letters.count - wanted.count) <= allowed else { continue }
    let distance = editDistance(wanted, letters)
    if distance <= allowed { near.append((candidate, distance)) }
  }
  let order = near.indices.sorted { (near[$0].distance, $0) < (near[$1].distance, $1) }
  return order.prefix(limit).map { near[$0].name }
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
