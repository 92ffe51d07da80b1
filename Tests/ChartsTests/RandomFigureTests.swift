import CairoRendering
import Foundation
import Scenes
import Testing

@testable import Charts

/// How many figures are drawn: `CHART_FIGURES`, or enough to find what is common.
private let figureCount = ProcessInfo.processInfo.environment["CHART_FIGURES"].flatMap { Int($0) } ?? 600

/// What became of the figures of one part of the seeds.
private struct Outcome {
  var drawn = 0
  var tooSmall = 0
  var refused = 0
  var complaints: [String] = []
}

/// What the texts of the figures are measured with.
enum Measuring: Sendable, CaseIterable {
  /// The plain widths of the goldens.
  case plain
  /// The fonts that charts are drawn with; fewer figures, for they take longer.
  case fonts

  var figures: Int { self == .plain ? figureCount : figureCount / 5 }

  func measurer() throws -> any TextMeasurer {
    switch self {
    case .plain: FixedTextMeasurer()
    case .fonts: try PangoTextMeasurer()
    }
  }
}

@Suite struct RandomFigureTests {
  private let checker = SceneChecker()

  @Test(
    "no random figure has a fault, and a refused one fits at the size that the refusal names and at none smaller",
    arguments: Measuring.allCases)
  func randomFiguresHaveNoFaults(measuring: Measuring) throws {
    var outcome = Outcome()
    let measurer = try measuring.measurer()
    for seed in 0..<UInt64(measuring.figures) { draw(seed, with: measurer, into: &outcome) }
    let faults = outcome.complaints.prefix(12).joined(separator: "\n")
    #expect(outcome.complaints.isEmpty, "\(outcome.complaints.count) faults:\n\(faults)")
    #expect(outcome.drawn > measuring.figures / 4)
    #expect(outcome.tooSmall > 0 && outcome.refused > 0)
    print(
      "random figures, \(measuring): \(outcome.drawn) drawn, \(outcome.tooSmall) too small, \(outcome.refused) refused"
    )
  }

  private func draw(_ seed: UInt64, with measurer: any TextMeasurer, into outcome: inout Outcome) {
    let figure = RandomFigure(seed: seed)
    do {
      check(try figure.chart.layout(size: figure.size, theme: figure.theme, measurer: measurer))
      outcome.drawn += 1
    } catch {
      switch error {
      case .refused: outcome.refused += 1
      case .doesNotFit(_, let smallest):
        outcome.tooSmall += 1
        do {
          let scene = try figure.chart.layout(size: smallest, theme: figure.theme, measurer: measurer)
          if scene.size != smallest { complain("the named size grew") }
          check(scene)
        } catch { complain("does not fit the size that its refusal names") }
        if let less = smallest.millimetreLess(grownFrom: figure.size), isHeld(figure, by: less) {
          complain("a millimetre less than the size that its refusal names would do")
        }
      case .fitsNoSize, .text: complain("\(error)")
      }
    }
    func isHeld(_ figure: RandomFigure, by size: Size) -> Bool {
      let scene = try? figure.chart.layout(size: size, theme: figure.theme, measurer: measurer)
      return scene?.size == size
    }
    func check(_ scene: Scene) {
      for violation in checker.violations(in: scene, expecting: figure.chart.drawnData).prefix(2) {
        complain(violation.description)
      }
      let rules = scene.items.filter { $0.role == .breakRule }
      if rules.count(where: \.isText) * 2 != rules.count { complain("a rule of a break without its word") }
    }
    func complain(_ message: String) {
      let size = "\(Int(figure.size.width))x\(Int(figure.size.height))"
      let shape = "\(figure.chart.series.count)x\(figure.chart.years.count)"
      outcome.complaints.append("\(seed) \(figure.chart.settledKind) \(shape) \(size): \(message)")
    }
  }
}

extension Item {
  fileprivate var isText: Bool { if case .text = shape { true } else { false } }
}
