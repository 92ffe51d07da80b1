/// Why results are not written, and what a briefing lacks.
extension Phrases {
  /// That a file or folder cannot be written; with the system's reason.
  public func cannotWrite(_ path: String, _ reason: String) -> String {
    text(
      "\(path)：无法写入（\(reason)）；请检查权限和剩余空间，或换一处",
      "\(path): cannot be written (\(reason)); check the permissions and the space left, or choose another place"
    )
  }

  /// That a file cannot be written where something else stands.
  public func cannotReplace(_ path: String, _ kind: String) -> String {
    text("\(path)：已有\(kind)，不能写入；请换一处", "\(path): \(kind) is in its place; choose another")
  }

  /// That a folder cannot be made.
  public func cannotMakeFolder(_ path: String) -> String {
    text(
      "\(path)：无法创建文件夹；请检查路径和权限", "\(path): the folder cannot be made; check the path and its permissions")
  }

  /// That a file is there already and was not written over.
  public func keptAsItIs(_ path: String) -> String {
    text("\(path)：已存在，未覆盖", "\(path): is there already and was kept as it is")
  }

  /// That no report is about a place.
  public func noReports(about place: String) -> String {
    text(
      "没有写明年度的\(place)或其下级地区的报告；`tongjitu reports` 可列出全部报告",
      "no report of a year is about \(place) or a place under it; `tongjitu reports` lists those there are")
  }

  /// That a template is missing or wrong; says how.
  public func badTemplate(_ path: String, _ reason: String) -> String {
    text("模板 \(path)：\(reason)", "template \(path): \(reason)")
  }

  /// That the document was not written for want of a program.
  public func noDocument(without tool: String, package: String) -> String {
    text(
      "未安装 \(tool)，没有生成 briefing.docx；请安装软件包 \(package)",
      "\(tool) is not installed, so there is no briefing.docx; install the package \(package)")
  }
}
