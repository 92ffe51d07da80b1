internal import Foundation
internal import Phrases

/// How texts are made safe for the format that a template writes.
enum Markup {
  case markdown, html

  /// The template engine escapes HTML itself; in Markdown every sign with a meaning of its own is escaped.
  func escaped(_ text: String) -> String {
    guard self == .markdown else { return text }
    let oneLine = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return oneLine.reduce(into: "") { result, character in
      if "\\`*_{}[]<>#|~^$@".contains(character) { result.append("\\") }
      result.append(character)
    }
  }

  /// Where a picture is found: beside a Markdown file, within an HTML file.
  func source(of picture: BriefingPicture) -> String {
    self == .markdown
      ? picture.name + ".png" : "data:image/png;base64," + Data(picture.png).base64EncodedString()
  }
}

/// A briefing as the keys and values that a template may use.
struct TemplateContext {
  let briefing: Briefing
  let markup: Markup
  let wording: Wording

  var values: [String: Any] {
    let phrases = Phrases(briefing.language)
    return [
      "title": text(briefing.title), "subtitle": text(briefing.subtitle),
      "languageTag": briefing.language == .chinese ? "zh-CN" : "en",
      "opening": briefing.opening.map(text), "table": table(briefing.table),
      "pictures": briefing.pictures.map(picture),
      "sections": briefing.sections.map { section in
        var values: [String: Any] = ["heading": text(section.heading), "parts": section.parts.map(part)]
        if let others = section.others { values["others"] = table(others, hasRemarks: true) }
        return values
      },
      "hasCaveats": !briefing.caveats.isEmpty,
      "caveatsHeading": text(
        phrases.sectionNumber(briefing.sections.count + 1) + phrases.caveatsHeading),
      "caveats": briefing.caveats.map(text), "annexHeading": text(phrases.annexHeading),
      "annexOpening": text(phrases.annexOpening),
      "annex": briefing.annex.map { section in
        ["heading": text(section.heading), "entries": section.entries.map(entry)] as [String: Any]
      },
    ]
  }

  /// A text of the program's, in the user's words.
  private func text(_ text: String) -> String { markup.escaped(wording.applied(to: text)) }

  /// - Parameter hasRemarks: Whether the last column holds words.
  private func table(_ table: BriefingTable, hasRemarks: Bool = false) -> [String: Any] {
    [
      "head": table.head.map(text), "caption": text(table.caption),
      "rule": table.head.indices.map { column in
        rule(
          of: table, column: column, isText: column == 0 || hasRemarks && column == table.head.count - 1)
      }.joined(separator: "|"),
      "rows": table.rows.map { ["cells": $0.map(text)] },
    ]
  }

  /// The rule under a column's head in Markdown; its length is the column's share of the width.
  private func rule(of table: BriefingTable, column: Int, isText: Bool) -> String {
    // A Chinese character is twice as wide as a digit, and cells have space around them.
    let widths = ([table.head] + table.rows).map { row in
      row[column].unicodeScalars.reduce(2) { $0 + ($1.isASCII ? 1 : 2) }
    }
    let dashes = String(repeating: "-", count: min(widths.max() ?? 4, Self.widestColumn))
    return isText ? ":" + dashes : dashes + ":"
  }

  /// Words that are longer go on in a second line.
  private static let widestColumn = 44

  private func part(_ part: BriefingPart) -> [String: Any] {
    ["heading": text(part.heading), "text": text(part.text), "pictures": part.pictures.map(picture)]
  }

  private func picture(_ picture: BriefingPicture) -> [String: Any] {
    [
      "file": picture.name + ".png", "data": markup.source(of: picture), "caption": text(picture.caption),
      "alternativeText": text(picture.alternativeText.replacing("\"", with: "”")),
      "width": "\(Int(picture.width.rounded()))",
    ]
  }

  private func entry(_ entry: AnnexEntry) -> [String: Any] {
    ["figure": text(entry.figure), "statements": entry.statements.map(markup.escaped)]
  }
}
