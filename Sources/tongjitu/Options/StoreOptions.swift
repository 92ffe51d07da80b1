import ArgumentParser
import Catalogues
import Foundation
import Statistics
import Storage

/// Where the store is.
struct StoreOptions: ParsableArguments {
  @Option(
    name: .customLong("store"),
    help: ArgumentHelp("数据库文件 (the store; default $TONGJITU_STORE, else tongjitu.sqlite)", valueName: "file"))
  var givenPath: String?

  /// The file that is meant: the option, else the environment's, else one in the current folder.
  var path: String {
    givenPath ?? ProcessInfo.processInfo.environment["TONGJITU_STORE"] ?? "tongjitu.sqlite"
  }

  /// The store, which must be there.
  func open() throws -> Store { try Self.open(path) }

  /// A store that is there, with the places that were renamed or merged.
  static func open(_ path: String) throws -> Store {
    try Store(path: path, creating: false, changes: PlaceTable.standard().changes)
  }

  /// The store, made where there is none, with the metrics that values are made by.
  func openOrCreate(metrics: [Metric]) throws -> Store { try Store(path: path, metrics: metrics) }
}
