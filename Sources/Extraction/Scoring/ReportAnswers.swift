public import Foundation

/// What a careful reader finds in a report, by hand: a line of `answers.jsonl`.
public struct ReportAnswers: Sendable, Hashable, Decodable {
  /// A statement that is to be found.
  public struct Statement: Sendable, Hashable, Decodable {
    /// The metric.
    public let metric: String
    /// The value in the metric's unit.
    public let value: Decimal
    /// The qualifier, as in `at_least`.
    public let qualifier: String
    /// The words of the report that hold the number.
    public let quote: String
    /// The year, where it is not the report's.
    public let period: String?
  }

  /// The file, relative to the answers.
  public let report: String
  /// The place as results name it.
  public let place: String?
  /// The year.
  public let period: String
  /// The months of a report that covers only some.
  public let months: String?
  /// The statements.
  public let observations: [Statement]
  /// Words from which nothing may be read.
  public let distractors: [String]?
  /// Words that count neither way.
  public let neutral: [String]?

  /// Reads the lines of an answers file.
  ///
  /// - Parameter file: The file's name, for errors.
  /// - Throws: ``ReportAnswersError`` at the first line of another shape.
  public static func read(_ bytes: Data, file: String) throws(ReportAnswersError) -> [ReportAnswers] {
    let decoder = JSONDecoder()
    var answers: [ReportAnswers] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      guard let answer = try? decoder.decode(ReportAnswers.self, from: Data(line)) else {
        throw ReportAnswersError(file: file, line: index + 1)
      }
      answers.append(answer)
    }
    return answers
  }
}

/// A line of an answers file that is no answer.
public struct ReportAnswersError: Error, Sendable, Hashable {
  /// The file's name.
  public let file: String
  /// The line, from 1.
  public let line: Int
}
