/// What commands say of their work.
extension Phrases {
  /// That a file has another's content.
  public func sameContent(_ path: String, as original: String) -> String {
    text("\(path)：与 \(original) 内容相同", "\(path): the same content as \(original)")
  }

  /// That a report's title names several years.
  public func severalYears(_ path: String) -> String {
    text(
      "\(path)：标题写有多个年份，按最先写明的年份读取；请核对，或用 --period 指明",
      "\(path): the title names several years, and the first is taken; check it, or give --period")
  }

  /// What became of the files of an ingestion.
  public func ingested(read: Int, observations: Int, seen: Int, failed: Int) -> String {
    text(
      "读取\(read)份，提取\(observations)条；已读跳过\(seen)份；失败\(failed)份",
      "read \(read), \(observations) observations; skipped as seen \(seen); failed \(failed)")
  }

  /// What was left out of folders; `nil` if nothing was.
  public func leftOut(hidden: Int, other: Int) -> String? {
    let parts = [
      hidden > 0 ? text("隐藏文件\(hidden)个", "\(hidden) hidden") : nil,
      other > 0 ? text("数据和说明文件\(other)个", "\(other) csv, json, yaml or md") : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : text("未读：\(list(parts))", "left out: \(list(parts))")
  }

  /// That there are no reports in what was named, and what there is instead.
  public func noReports(in paths: [String], leftOut: String?) -> String {
    let rest = leftOut.map { text("（\($0)）", " (\($0))") } ?? ""
    return text("\(list(paths))：没有报告\(rest)", "\(list(paths)): there are no reports in it\(rest)")
  }

  /// That what was read are no reports of any place.
  public func noReportAmong(files: Int) -> String {
    text(
      "没有读到报告：\(files)个文件都没有写明所属地区；请检查路径，或用 --manifest 指明各报告的地区和年份",
      "no report was read: none of \(files) files says which place it is about; check the paths, or name the places and years with --manifest"
    )
  }

  /// That an ingestion was ended before its end.
  public var interrupted: String {
    text("已中断；再次运行将从此处继续", "interrupted; run it again to go on from here")
  }

  /// How far an ingestion is.
  public func progress(_ done: Int, of total: Int, rate: Double, secondsLeft: Double?) -> String {
    let speed = rate < 10 ? "\((rate * 10).rounded() / 10)" : "\(Int(rate))"
    let left = secondsLeft.map { Int($0.rounded(.up)) }
    return text(
      "\(done)/\(total)，每秒\(speed)份\(left.map { "，约剩\(duration($0))" } ?? "")",
      "\(done) of \(total), \(speed) a second\(left.map { ", about \(duration($0)) left" } ?? "")")
  }

  /// A time in seconds, or in minutes where it is long.
  private func duration(_ seconds: Int) -> String {
    seconds < 120
      ? text("\(seconds)秒", "\(seconds) s") : text("\((seconds + 59) / 60)分钟", "\((seconds + 59) / 60) min")
  }

  /// How many reports were taken out.
  public func removed(_ count: Int) -> String { text("移除\(count)份", "removed \(count)") }

  /// That there are doubts, for a command that is strict.
  public func doubts(_ count: Int) -> String { text("\(count)处存疑", "\(count) doubts") }

  /// That figures fail their check.
  public func violations(_ count: Int) -> String { text("\(count)处不合格", "\(count) violations") }

  /// That all figures pass their check.
  public func allPass(_ count: Int) -> String { text("\(count)幅均合格", "all \(count) figures pass") }
}
