public import Statistics

extension RowLayout where Record == Place {
  /// Places with their level: `province`, `city`, `county` or `town`.
  public static let places = RowLayout([
    Entry("place") { .text($0.name) },
    Entry("place_path", .list) { .list($0.path) },
    Entry("level") { .text(String(describing: $0.level)) },
  ])
}
