import CairoRendering
import Figures
import Foundation
import Phrases

/// Draws figures into files of a folder.
struct FigureWriter {
  private let folder: OutputFolder
  private let renderer: SceneRenderer

  init(folder: String) throws {
    self.folder = try OutputFolder(folder)
    renderer = try SceneRenderer()
  }

  /// Draws one figure in each format, and names the files to the user; one that needs several pages has a file for each.
  ///
  /// - Parameter realText: Whether the text of an SVG is text, which wants the font, instead of outlines.
  func write(_ figure: Figure, formats: [FigureFormat], csv: Bool = false, realText: Bool = false) throws {
    let scenes = try figure.scenes(measurer: renderer.measurer)
    let metadata = figure.pictureMetadata()
    for (page, scene) in scenes.enumerated() {
      let name = scenes.count == 1 ? figure.name : "\(figure.name)-\(page + 1)"
      for format in formats {
        let bytes =
          switch format {
          case .png: try renderer.png(scene, dpi: figure.look.resolution, metadata: metadata)
          case .svg where realText: renderer.svgText(scene, metadata: metadata)
          case .svg: try renderer.svg(scene, metadata: metadata)
          }
        Terminal.say(try folder.write(bytes, as: "\(name).\(format.rawValue)"))
      }
    }
    if csv { Terminal.say(try folder.write(figure.csv().utf8, as: "\(figure.name).csv")) }
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
