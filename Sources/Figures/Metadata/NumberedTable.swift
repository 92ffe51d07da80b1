/// A table of distinct entries, each with its number by the order of first use.
struct NumberedTable<Entry: Hashable> {
  private(set) var entries: [Entry] = []
  private var numbers: [Entry: Int] = [:]

  /// The number of an entry, entered if it is new.
  mutating func number(of entry: Entry) -> Int {
    if let number = numbers[entry] { return number }
    numbers[entry] = entries.count
    entries.append(entry)
    return entries.count - 1
  }
}
