import ArgumentParser

/// Where pictures are written, and what is written beside them.
struct PictureOptions: ParsableArguments {
  @Option(help: ArgumentHelp("输出文件夹 (the folder for the pictures)", valueName: "dir"))
  var out = "."

  @Flag(help: "同时写出数据 CSV (the figure's data beside it)")
  var csv = false

  @Flag(help: "同时写出替代文字 TXT (the picture in words beside it)")
  var altText = false

  @Flag(help: "SVG 保留文字，不转曲线 (text as text in SVG, which wants the font)")
  var svgText = false
}
