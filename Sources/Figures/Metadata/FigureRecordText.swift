internal import Foundation

extension FigureRecord {
  /// The record as JSON.
  var json: String {
    JSONWriter.object { writer in
      writer.field("format", format)
      writer.field("version", version)
      writer.field("name", name)
      writer.field("kind", kind)
      writer.field("years", years)
      writer.field("within", within)
      writer.field("title", title)
      writer.field("subtitle", subtitle)
      writer.field("note", note)
      writer.field("source", source)
      writer.field("highlight", highlight)
      writer.field("breaks", breaks) { writer, item in
        writer.field("year", item.year)
        writer.field("words", item.words)
      }
      writer.field("order", order)
      writer.field("baseline", baseline)
      writer.field("size", size)
      writer.field("sizeDPI", sizeDPI)
      writer.field("theme", theme)
      writer.field("dpi", dpi)
      writer.field("language", language)
      writer.field("data", data)
      writer.field("annex", annex)
      writer.field("series", series) { writer, item in item.write(to: &writer) }
      writeTables(to: &writer)
    }
  }

  private func writeTables(to writer: inout JSONWriter) {
    writer.field("places", places) { writer, place in
      writer.field("path", place.path)
      writer.field("level", place.level)
    }
    writer.field("metrics", metrics) { writer, metric in
      writer.field("id", metric.id)
      writer.field("zh", metric.zh)
      writer.field("en", metric.en)
      writer.field("kind", metric.kind)
      writer.field("unit", metric.unit)
      writer.field("combine", metric.combine)
      writer.field("rollup", metric.rollup)
      writer.field("denominator", metric.denominator)
      writer.field("theme", metric.theme)
      writer.field("means", metric.means)
    }
    writer.field("reports", reports) { writer, report in
      writer.field("path", report.path)
      writer.field("hash", report.hash)
      writer.field("format", report.format)
    }
  }
}

extension SeriesRecord {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.field("place", place)
    writer.field("metric", metric)
    writer.field("style", style)
    writer.field("values", values) { writer, value in
      writer.field("year", value.year)
      writer.field("value", value.value)
      writer.field("qualifier", value.qualifier)
      writer.field("months", value.months)
      writer.field("reported", value.reported)
      writer.field("expected", value.expected)
      writer.field("status", value.status)
      writer.field("basis", value.basis)
      writer.field("written", value.written)
    }
    writer.field("statements", statements) { writer, statement in
      writer.field("place", statement.place)
      writer.field("stated", statement.stated)
      writer.field("year", statement.year)
      writer.field("months", statement.months)
      writer.field("metric", statement.metric)
      writer.field("value", statement.value)
      writer.field("unit", statement.unit)
      writer.field("qualifier", statement.qualifier)
      writer.field("role", statement.role)
      writer.field("use", statement.use)
      writer.field("report", statement.report)
      writer.field("number", statement.number)
      writer.field("start", statement.start)
      writer.field("end", statement.end)
      writer.field("sentence", statement.sentence)
      writer.field("sentenceStart", statement.sentenceStart)
      writer.field("sentenceEnd", statement.sentenceEnd)
      writer.field("page", statement.page)
      writer.field("rule", statement.rule)
    }
  }
}
