/// What a word does to the numbers beside it, whatever the metric. The raw value is its key in the catalogue.
public enum WordRole: String, Sendable, Hashable, CaseIterable {
  /// Adds nothing: a clause of such words goes on with what the clause before was about.
  case filler
  /// A stated whole: 全年共, 累计.
  case whole
  /// What follows are parts of what stands before: 其中.
  case parts
  /// The number belongs to every metric named before: 参考率和合格率均.
  case both
  /// The numbers belong to the metrics named before, one each: 分别.
  case respectively
  /// Not done yet, to the end of the sentence: 计划, 力争.
  case plan
  /// What ought to be, in its own clause: 确保, 不少于.
  case target
  /// Looks like a plan and is none: 工作计划.
  case notPlan
  /// Opens the part of a text that speaks of what is to come: 下一步.
  case later
  /// The number is a change, not a value: 同比下降.
  case change
  /// The number is the value after a change: 降至.
  case changedTo
  /// Of the year before: 上年同期.
  case prior
  /// Of the year before that: 前年.
  case yearBeforeLast
  /// Of the same months of another year as the report: 同期.
  case samePeriod
  /// Sets a year beside this one: 较, 比.
  case comparing
  /// Of this year.
  case thisYear
  /// Of several years: 五年来.
  case cumulative
  /// Of several years, unless the time named before it is within this year: 以来.
  case since
  /// This year, though it looks like `since`: 今年以来.
  case yearToDate
  /// Of a part of the year: 上半年.
  case partOfYear
  /// So much for each: 每, 人均.
  case distributive
  /// Looks distributive and is not: 每逢.
  case notDistributive
  /// What is left over: 剩余, 正在.
  case remainder
  /// What is left over, unless words of another field of work follow: 其余3处, but 其余各类检查.
  case rest
  /// There was none: 未发生.
  case denial
  /// As `denial`, but also part of other words, so that it counts only right before what is denied: 无.
  case absence
  /// There was none, said behind: 零发生.
  case zeroAfter
  /// Another place's or body's figure: 全区.
  case otherBody
  /// Another body's figure where it acts alone: 派出所, in a town's report.
  case outsideBody
  /// Before another body: what is done with it is the place's own: 联合, of 联合派出所.
  case joining
  /// The place's own figure: 我镇.
  case ownBody
  /// Ends the name of a place within a county: 街道, 镇.
  case subPlace
  /// Makes a number without a unit a count: 收案.
  case counting
  /// A word behind which a body does nothing itself: 在, of 在全区.
  case preposition
  /// Narrows a rate to another one: 按期, of 按期办结率.
  case narrowing
  /// Names one kind of what is counted, as 集体访 does of visits.
  case kind
  /// Means nothing here, and keeps its parts from meaning anything: 一站式.
  case nothing
}

/// What a heading says of the part of a report that it opens.
public enum HeadingRole: String, Sendable, Hashable, CaseIterable {
  /// What is to be done: 下一步工作打算.
  case plan
  /// What is wanting: 存在的问题.
  case problem
}
