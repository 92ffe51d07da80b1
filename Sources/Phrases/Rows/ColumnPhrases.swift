/// What the columns of results are called and mean, by the names that they have in CSV and JSON.
extension Phrases {
  private static let columns: [String: (title: (String, String), meaning: (String, String))] = [
    "place": (
      ("地区", "Place"), ("县级单位或镇街，报告未写明的为空", "County-level unit or town; empty where the report does not say")
    ),
    "place_path": (
      ("地区路径", "Place path"), ("由外到内的各级地名，以/分隔", "Names from the outermost in, joined with /")
    ),
    "metric": (("指标代码", "Metric"), ("指标的固定代码，见metrics.csv", "Identifier of the metric, as in metrics.csv")),
    "metric_name": (("指标", "Metric name"), ("指标名称", "Name of the metric")),
    "year": (("年份", "Year"), ("公历年", "Calendar year")),
    "period": (("年份", "Year"), ("公历年，报告未写明的为空", "Calendar year; empty where the report does not say")),
    "months": (("月份", "Months"), ("起月-止月，全年为空", "FIRST-LAST, empty for a whole year")),
    "value": (
      ("数值", "Value"),
      ("以unit列为单位的数值，缺报为空，不是0", "In the unit of the unit column; empty where missing, never 0")
    ),
    "unit": (("单位", "Unit"), ("计量单位", "Unit of measure")),
    "qualifier": (
      ("限定", "Qualifier"),
      (
        "exact确数，at_least下限，at_most上限，approx约数",
        "exact, at_least (lower bound), at_most (upper bound) or approx"
      )
    ),
    "number": (("原文数字", "Number as written"), ("报告原文中的数字", "The number as the report has it")),
    "start": (
      ("起", "Start"), ("数字在原文中的起点，按Unicode标量计", "Where the number begins in the text, in Unicode scalars")
    ),
    "end": (("止", "End"), ("数字在原文中的终点，不含", "Where the number ends in the text, itself excluded")),
    "sentence": (("原文", "Sentence"), ("数字所在的句子", "The sentence that has the number")),
    "report": (("报告", "Report"), ("报告文件的路径", "Path of the report's file")),
    "page": (("页", "Page"), ("页码或段落序号", "Page, or number of the paragraph")),
    "hash": (("报告散列", "Hash"), ("报告文件内容的SHA-256", "SHA-256 of the report's bytes")),
    "corrected": (
      ("更正值", "Corrected"), ("人工更正后的数值，未更正为空", "The value after correction; empty where there is none")
    ),
    "correction": (
      ("更正说明", "Correction"),
      (
        "更正的理由、人、日期；有说明而更正值为空的，该数不计",
        "Reason, who and when; with an empty corrected value the number was taken out"
      )
    ),
    "reported": (("已报数", "Reported"), ("有数的地区个数", "Places that had a value")),
    "expected": (("应报数", "Expected"), ("应有数的地区个数", "Places that should have had one")),
    "status": (
      ("状态", "Status"),
      (
        "reported已报，incomplete部分地区未报，partial只含部分月份，missing缺报",
        "reported, incomplete (not all places), partial (some months) or missing"
      )
    ),
    "name_zh": (("中文名", "Chinese name"), ("指标的中文名称", "Chinese name of the metric")),
    "name_en": (("英文名", "English name"), ("指标的英文名称", "English name of the metric")),
    "theme": (("主题", "Theme"), ("指标所属主题", "Section that the metric belongs to")),
    "kind": (("类型", "Kind"), ("count件数，amount金额，area面积，rate比率", "count, amount, area or rate")),
    "combine": (("合并规则", "Combine"), ("同一报告多处数字的合并规则", "How statements within a report become one value")),
    "rollup": (
      ("汇总规则", "Roll-up"), ("镇街汇总到区县的规则", "How the values of places become that of the place above")
    ),
    "denominator": (("分母指标", "Denominator"), ("比率的分母指标代码", "The metric that a rate is a share of")),
    "meaning": (("含义", "Meaning"), ("指标的含义", "What the metric means")),
  ]

  /// The title of a column; the name itself where the column has none.
  public func columnTitle(_ name: String) -> String {
    Self.columns[name].map { text($0.title.0, $0.title.1) } ?? name
  }

  /// What the cells of a column mean; empty where that is not told.
  public func columnMeaning(_ name: String) -> String {
    Self.columns[name].map { text($0.meaning.0, $0.meaning.1) } ?? ""
  }
}
