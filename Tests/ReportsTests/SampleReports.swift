import Foundation

/// The sample reports of `data/reports`, all fictional.
enum SampleReports {
  struct Sample: Sendable, CustomStringConvertible {
    let name: String
    let text: String

    var description: String { name }

    /// The paragraphs, as an author types them.
    var paragraphs: [String] {
      text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }.filter {
        !$0.isEmpty
      }
    }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "data/reports")

  /// All of them, by name.
  static let all: [Sample] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map {
        Sample(name: name, text: $0)
      }
    }
  }()
}

extension StringProtocol {
  /// The text without white space, to compare texts whose lines are broken elsewhere.
  var withoutSpace: String { String(filter { !$0.isWhitespace }) }
}
