internal import ChineseNumerals
internal import Foundation
public import Statistics

/// Reads reports one after another, and keeps its room from one to the next.
public struct StatementReader: Sendable {
  private let extractor: Extractor
  private var folder = Folder()
  private var folded = FoldedText()
  private var scanner: MarkScanner

  /// Creates a reader.
  public init(_ extractor: Extractor) {
    self.extractor = extractor
    scanner = MarkScanner(extractor.vocabulary)
  }

  /// Reads one report; see ``Extractor/extract(_:report:given:)``.
  public mutating func read(_ utf8: [UInt8], report: ReportReference, given: GivenContext = GivenContext())
    -> Reading
  {
    utf8.withUnsafeBufferPointer { text in
      let analysis = analyse(text, path: report.path, given: given, isWhole: true)
      return ReadingBuilder(
        analysis: analysis, folded: folded, text: text, report: report, vocabulary: extractor.vocabulary
      ).reading()
    }
  }

  /// Reads one report and appends its statements to `output` as JSON lines, the fastest way there is.
  ///
  /// The columns are those of `tongjitu extract --format jsonl`.
  ///
  /// - Returns: The number of lines.
  @discardableResult
  public mutating func appendJSONLines(
    of utf8: [UInt8], report: String, given: GivenContext = GivenContext(), to output: inout [UInt8]
  ) -> Int {
    utf8.withUnsafeBufferPointer { text in
      let analysis = analyse(text, path: report, given: given, isWhole: false)
      var json = JSONBytes()
      swap(&json.bytes, &output)
      JSONLineWriter(vocabulary: extractor.vocabulary, text: text, folded: folded)
        .write(analysis, report: report, to: &json)
      swap(&json.bytes, &output)
      return analysis.statements.count
    }
  }

  /// Finds the words, numbers and stops of a report and binds nothing, so that the parts of reading can be measured.
  ///
  /// - Returns: How many there are.
  @discardableResult
  public mutating func scan(_ utf8: [UInt8]) -> Int {
    utf8.withUnsafeBufferPointer { folder.fold($0, into: &folded) }
    folded.bytes.withUnsafeBufferPointer { scanner.scan($0) }
    return scanner.marks.count
  }

  /// Reads one report without making values of what was read.
  ///
  /// - Parameter isWhole: Whether what only findings need is looked for as well.
  private mutating func analyse(
    _ text: UnsafeBufferPointer<UInt8>, path: String, given: GivenContext, isWhole: Bool
  ) -> Analysis {
    folder.fold(text, into: &folded)
    return folded.bytes.withUnsafeBufferPointer { bytes in
      let lines = HeadAndTail(bytes)
      let name = Self.fileName(path)
      let period =
        given.period.map { Evidenced($0, [Evidence(source: .given, text: $0.description)]) }
        ?? PeriodFinder(lines: lines, fileName: name).find()
      let place =
        given.place.map { Evidenced($0, [Evidence(source: .given, text: $0.name)]) }
        ?? PlaceFinder(gazetteer: extractor.gazetteer, lines: lines, fileName: name, bytes: bytes).find()
      scanner.scan(bytes)
      var context = ReportContext(
        year: period.value?.year, isPartOfYear: period.value?.months != nil)
      let speaksForBureau = lines.speaksForBureau
      if let place = place.value, place.level == .county, !speaksForBureau {
        context.coversCounty = true
        context.wholeCounty = extractor.vocabulary.word("全" + place.shortName.suffix(1))
      }
      let (statements, leftovers, excesses) = scanner.withPassage { passage in
        if place.value == nil, !speaksForBureau { context.takeScope(of: passage, bytes) }
        var binder = Binder(passage, context, text: bytes)
        binder.bind()
        return (
          binder.statements, binder.leftovers,
          isWhole ? PartsSum.excesses(in: passage) : []
        )
      }
      return Analysis(
        place: place.value, placeEvidence: place.evidence, period: period.value,
        periodEvidence: period.evidence,
        statements: statements, leftovers: leftovers, mentions: scanner.mentions, excesses: excesses)
    }
  }

  /// The name of a file without its folders and its ending.
  private static func fileName(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}

/// What was read in a report, in offsets of the folded text.
struct Analysis {
  let place: Place?
  let placeEvidence: [Evidence]
  let period: Period?
  let periodEvidence: [Evidence]
  let statements: [Statement]
  let leftovers: [Leftover]
  let mentions: [Mention]
  let excesses: [PartsSum]
}
