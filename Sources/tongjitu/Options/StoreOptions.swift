import ArgumentParser
import Foundation

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
}
