import ArgumentParser
import Foundation
import Ingestion
import Reports

/// What the user hears of an ingestion.
enum IngestionMessages {
  /// Tells of every file that could not be read and of duplicates, and sums up.
  ///
  /// - Throws: a ``Failure`` if none of the files could be read.
  static func say(_ summary: IngestionSummary, _ walk: ReportWalk) throws {
    for duplicate in summary.duplicates {
      let (path, original) = (duplicate.path.escapedForTerminal, duplicate.original.escapedForTerminal)
      Terminal.say("\(path): 与 \(original) 内容相同 (the same content)")
    }
    let failures = walk.refused + summary.failures
    try failures.report(of: walk.sources.count + walk.refused.count)
    let seen = summary.seen.count + summary.duplicates.count
    Terminal.say(
      "读取 \(summary.stored.count) 份，提取 \(summary.observations) 条；已读跳过 \(seen) 份；失败 \(failures.count) 份"
        + " (read \(summary.stored.count), skipped as seen \(seen), failed \(failures.count))")
    Terminal.say(leftOut(walk))
    if summary.wasInterrupted {
      throw Failure(ExitCode(130), "已中断；再次运行将从此处继续 (interrupted; run it again to go on from here)")
    }
  }

  /// How many files of the folders are no reports.
  static func leftOut(_ walk: ReportWalk) -> String {
    "未读：隐藏文件 \(walk.hidden) 个，数据和说明文件 \(walk.otherFiles) 个"
      + " (left out: \(walk.hidden) hidden, \(walk.otherFiles) csv, json, yaml or md)"
  }
}
