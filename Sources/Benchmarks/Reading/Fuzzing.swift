import Catalogues
import Extraction
import Foundation
import Reports
import Statistics

/// Reads inputs made by chance and checks what must hold for every one of them.
///
/// A crash ends the program and leaves the number of the input in a file, as does one that takes too long.
struct Fuzzing {
  private let seed: Int
  private let reader = ReportReader()
  private let extractor: Extractor
  private let texts: TextGrammar
  private let journal = FileManager.default.temporaryDirectory.appending(path: "reading-fuzz.last").path

  /// The seconds after which an input counts as hanging.
  private static let patience: UInt32 = 20

  init(seed: Int) throws {
    self.seed = seed
    let catalogue = try Catalogue.standard()
    extractor = Extractor(catalogue: catalogue, places: try .standard())
    texts = TextGrammar(catalogue)
  }

  /// Reads the inputs of these numbers; ends the program with code 1 if something does not hold.
  func run(_ numbers: Range<Int>) {
    let descriptor = open(journal, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    print(
      "seed \(seed), inputs \(numbers.lowerBound) to \(numbers.upperBound - 1); the last one is in \(journal)"
    )
    var counts: [String: Int] = [:]
    var slowest = (number: 0, time: Duration.zero)
    let start = ContinuousClock.now
    for number in numbers {
      var entry = Array("seed \(seed) input \(number)\n".utf8)
      pwrite(descriptor, &entry, entry.count, 0)
      alarm(Self.patience)
      let (kind, bytes) = input(number)
      let begin = ContinuousClock.now
      counts["\(kind), \(read(bytes, number))", default: 0] += 1
      let time = begin.duration(to: .now)
      if time > slowest.time { slowest = (number, time) }
    }
    alarm(0)
    for (outcome, count) in counts.sorted(by: { $0.key < $1.key }) { print("  \(outcome): \(count)") }
    print("slowest: input \(slowest.number), \(slowest.time); all: \(start.duration(to: .now))")
  }

  private func input(_ number: Int) -> (kind: String, bytes: [UInt8]) {
    var dice = Dice(seed: UInt64(seed) &* 1_000_003 &+ UInt64(number))
    if number % 3 == 0 { return ("text", texts.text(&dice)) }
    guard number % 3 == 1 else { return ("docx", WordGrammar.document(&dice)) }
    var page = PageGrammar.page(&dice)
    if dice.once(in: 4) { Mutation.mutate(&page, &dice) }
    return ("html", page)
  }

  /// What became of an input, after the checks.
  private func read(_ bytes: [UInt8], _ number: Int) -> String {
    do throws(ReadingError) {
      let report = try reader.read(bytes: bytes, name: "input \(number)")
      check(report, number)
      checkExtraction(of: report, number)
      return "read as \(report.format.rawValue)"
    } catch {
      // The decoder lets no such bytes through, but whoever calls the extractor may give it any.
      _ = extractor.extract(bytes, report: ReportReference(hash: "", path: "input", format: "text"))
      return "refused"
    }
  }

  private func check(_ report: ReportText, _ number: Int) {
    guard let text = String(validating: report.utf8, as: UTF8.self) else { return fail("not UTF-8", number) }
    let offsets = report.marks.map(\.offset)
    if zip(offsets, offsets.dropFirst()).contains(where: { $0 > $1 }) { fail("marks out of order", number) }
    if let last = offsets.last, last > text.unicodeScalars.count { fail("a mark beyond the end", number) }
    if text.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) {
      fail("nothing but white space", number)
    }
  }

  /// Every number that is read or left stands in the text at its span, and the lines say the same as the values.
  private func checkExtraction(of report: ReportText, _ number: Int) {
    let reference = ReportReference(hash: report.hash, path: report.path, format: report.format.rawValue)
    let reading = extractor.extract(report.utf8, report: reference)
    let scalars = Array(report.string.unicodeScalars)
    let numbers =
      reading.observations.map { ($0.provenance.span, $0.provenance.number) }
      + reading.unbound.map { ($0.span, $0.number) }
    for (span, written) in numbers {
      guard 0 <= span.lowerBound, span.upperBound <= scalars.count,
        scalars[span].elementsEqual(written.unicodeScalars)
      else { return fail("“\(written)” does not stand at \(span)", number) }
    }
    var reader = StatementReader(extractor)
    var lines: [UInt8] = []
    reader.appendJSONLines(of: report.utf8, report: report.path, to: &lines)
    let values = lines.split(separator: UInt8(ascii: "\n")).map {
      try? JSONSerialization.jsonObject(with: Data($0)) as? [String: Any]
    }
    let same = zip(values, reading.observations).allSatisfy { line, observation in
      line?["start"] as? Int == observation.provenance.span.lowerBound
        && line?["number"] as? String == observation.provenance.number
        && line?["metric"] as? String == observation.metric
    }
    if !same || values.count != reading.observations.count { fail("the lines say something else", number) }
  }

  private func fail(_ message: String, _ number: Int) {
    print("seed \(seed) input \(number): \(message)")
    exit(1)
  }
}
