import CairoRendering
import Figures
import Foundation

/// Draws figures into files of a folder.
struct FigureWriter {
  private let folder: OutputFolder
  private let renderer: SceneRenderer
  private let formats: [FigureFormat]

  init(folder: String, formats: [FigureFormat] = FigureFormat.allCases) throws {
    self.folder = try OutputFolder(folder)
    self.formats = formats
    renderer = try SceneRenderer()
  }

  /// Draws one figure in each format, and names the files to the user.
  func write(_ figure: Figure, formats: [FigureFormat]? = nil) throws {
    let scene = try figure.scene(measurer: renderer.measurer)
    let metadata = PictureMetadata()
    for format in formats ?? self.formats {
      let bytes =
        switch format {
        case .png: try renderer.png(scene, dpi: figure.look.resolution, metadata: metadata)
        case .svg: try renderer.svg(scene, metadata: metadata)
        }
      let path = try folder.write(bytes, as: "\(figure.name).\(format.rawValue)")
      Terminal.say(path)
    }
  }
}
