import CairoRendering
import Figures
import Foundation
import Phrases
import Scenes

/// Draws figures into files of a folder.
struct FigureWriter {
  private let options: PictureOptions
  private let renderer: SceneRenderer

  init(_ options: PictureOptions) throws {
    self.options = options
    renderer = try SceneRenderer()
  }

  /// Draws one figure in each format, and names the files to the user; one that needs several pages has a file for each.
  func write(_ figure: Figure, formats: [FigureFormat]) throws {
    let scenes = try figure.scenes(measurer: renderer.measurer)
    let metadata = figure.pictureMetadata()
    // Made only now, so that a figure that cannot be drawn leaves no folder behind.
    let folder = try OutputFolder(options.out)
    for (page, scene) in scenes.enumerated() {
      let name = scenes.count == 1 ? figure.name : "\(figure.name)-\(page + 1)"
      for format in formats {
        let bytes =
          switch format {
          case .png: try renderer.png(scene, dpi: figure.look.resolution, metadata: metadata)
          case .svg where options.svgText: renderer.svgText(scene, metadata: metadata)
          case .svg: try renderer.svg(scene, metadata: metadata)
          }
        Terminal.say(try folder.write(bytes, as: "\(name).\(format.rawValue)"))
      }
    }
    if options.csv { Terminal.say(try folder.write(figure.csv().utf8, as: "\(figure.name).csv")) }
    if options.altText, let words = scenes.first?.alternativeText {
      Terminal.say(try folder.write((words + "\n").utf8, as: "\(figure.name).txt"))
    }
  }
}

extension Figure {
  /// The figure itself, to travel inside its picture.
  func pictureMetadata() -> PictureMetadata {
    PictureMetadata(
      source: texts.source ?? "",
      entries: [PictureMetadata.Entry(keyword: Figure.metadataKeyword, text: metadata())])
  }

  /// The figure that travels inside a PNG.
  ///
  /// - Throws: a ``Failure`` where there is no such file or no figure in it.
  init(inside path: String) throws {
    let data = try InputFile.contents(of: path)
    do {
      guard let text = try PNGMetadata.read(Array(data))[Figure.metadataKeyword] else {
        throw Failure(.data, Terminal.phrases.noFigureInside(path))
      }
      try self.init(metadata: text)
    } catch let error as any Explained {
      throw Failure(error.exitCode, Terminal.phrases.named(path, error.message(in: Terminal.phrases)))
    }
  }
}

extension Failure {
  /// Does something with one file, and says the file where a figure's error does not know it.
  static func naming<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as FigureError {
      throw Failure(error.exitCode, Terminal.phrases.named(path, error.message(in: Terminal.phrases)))
    }
  }
}
