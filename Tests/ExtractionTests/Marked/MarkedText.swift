import Catalogues
import Extraction
import Statistics
import Testing

/// A text in which `⟦…⟧` marks each number that must be read; all other numbers must be left.
///
/// What each is read as stands behind: `petition_cases 412`, with `≥`, `≤` or `≈` before a bound's value and `@2021`
/// behind an earlier year's.
struct MarkedText: CustomTestStringConvertible, Sendable {
  let marked: String
  let expected: [String]

  init(_ marked: String, _ expected: String...) {
    self.marked = marked
    self.expected = expected
  }

  var testDescription: String { marked }

  /// The text without its marks.
  var text: String { marked.filter { $0 != "⟦" && $0 != "⟧" } }

  /// The spans of the marks in the text without them, in Unicode scalars.
  var spans: [Range<Int>] {
    var spans: [Range<Int>] = []
    var offset = 0
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = offset
      case "⟧": spans.append(start..<offset)
      default: offset += 1
      }
    }
    return spans
  }
}

/// Reads marked texts as reports of 2022.
enum MarkedReader {
  static let extractor = Result { Extractor(catalogue: try .standard(), places: try .standard()) }

  static func read(_ text: String, path: String = "report.txt", year: Int? = 2022) throws -> Reading {
    let given = GivenContext(
      place: Place(path: ["澄湖区", "柳塘镇"], level: .town), period: year.map { Period(year: $0) })
    return try extractor.get().extract(
      Array(text.utf8), report: ReportReference(hash: "", path: path, format: "text"), given: given)
  }

  /// Checks that the marked numbers are read as expected, and no others.
  static func check(_ marked: MarkedText, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let reading = try read(marked.text)
    #expect(reading.observations.map(describe) == marked.expected, sourceLocation: sourceLocation)
    let spans = Set(reading.observations.map(\.provenance.span))
    #expect(spans == Set(marked.spans), sourceLocation: sourceLocation)
    let scalars = Array(marked.text.unicodeScalars)
    for observation in reading.observations {
      var number = String.UnicodeScalarView()
      number.append(contentsOf: scalars[observation.provenance.span])
      #expect(String(number) == observation.provenance.number, sourceLocation: sourceLocation)
    }
  }

  private static func describe(_ observation: Observation) -> String {
    let sign =
      switch observation.qualifier {
      case .exact: ""
      case .atLeast: "≥"
      case .atMost: "≤"
      case .approx: "≈"
      }
    let year = observation.period.map { $0.year == 2022 ? "" : "@\($0.year)" } ?? ""
    return "\(observation.metric) \(sign)\(observation.value)\(year)"
  }
}
