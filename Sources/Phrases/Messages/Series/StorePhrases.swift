/// Why a store could not be used.
extension Phrases {
  /// That there is none.
  public func noStore(_ path: String) -> String {
    text("\(path)：没有这个数据库；`tongjitu ingest` 可新建", "\(path): no such store; `tongjitu ingest` makes one")
  }

  /// That a file is something else.
  public func notAStore(_ path: String) -> String {
    text(
      "\(path)：不是 tongjitu 的数据库；请用 --store 指明另一个文件",
      "\(path): not a store of tongjitu; name another file with --store")
  }

  /// That a later version of the program wrote it.
  public func storeOfNewerVersion(_ path: String) -> String {
    text(
      "\(path)：由更新版本的 tongjitu 写成；请用该版本，或换一个数据库",
      "\(path): written by a newer tongjitu; use that version, or another store")
  }

  /// That it is damaged; says how.
  public func storeDamaged(_ path: String, _ detail: String) -> String {
    text(
      "\(path)：数据库已损坏（\(detail)）；请恢复备份，或将报告重新入库",
      "\(path): the store is damaged (\(detail)); restore a copy, or ingest the reports into a new store")
  }

  /// That it does not open or take what is written.
  public func storeUnwritable(_ path: String, _ detail: String) -> String {
    text(
      "\(path)：数据库无法打开或写入（\(detail)）", "\(path): cannot open or write the store (\(detail))")
  }

  /// That another program keeps it.
  public func storeBusy(_ path: String) -> String {
    text(
      "\(path)：另一个程序正在写入；请待其结束后再试",
      "\(path): another program is writing to the store; try again when it has finished")
  }

  /// That the catalogue in use lacks a metric of the store.
  public func metricNotInCatalogue(_ id: String) -> String {
    text(
      "指标 \(id) 不在打开数据库时所用的指标表中；请加 --catalogue",
      "metric \(id) is not in the catalogue that the store was opened with; give its --catalogue")
  }

  /// That a report has more observations than any has.
  public func tooManyObservations(_ path: String) -> String {
    text(
      "\(path)：数据条数超过一份报告的上限；请移出或拆分",
      "\(path): more observations than one report can hold; leave it out or part it")
  }

  /// What nobody expected of the database.
  public func storeFault(_ path: String, _ detail: String) -> String {
    text("\(path)：\(detail)", "\(path): \(detail)")
  }
}
