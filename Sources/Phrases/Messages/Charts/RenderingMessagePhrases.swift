/// Why a scene is not drawn, or a picture not read.
extension Phrases {
  /// That no Chinese font is installed.
  public func noChineseFont(wanted: [String], found: String, package: String) -> String {
    text(
      "没有中文字体：\(list(wanted))均未安装（系统只有 \(found)）；请安装软件包 \(package)",
      "no Chinese font: none of \(list(wanted)) is installed (the system offers \(found)); install the package \(package)"
    )
  }

  /// That the font lacks characters.
  public func noGlyphs(_ characters: [String], in words: String, package: String) -> String {
    text(
      "字体缺字：“\(words)”中的\(list(characters))；请改动文字，或安装软件包 \(package)",
      "the font has no glyph for \(list(characters)) in “\(words)”; correct the text, or install the package \(package)"
    )
  }

  /// That a picture would have too many pixels or none.
  public func pictureSize(width: Double, height: Double, most: Int) -> String {
    text(
      "\(Int(width))×\(Int(height)) 像素的图无法绘制；总像素须在 1 至 \(most) 之间，请改尺寸或分辨率",
      "a picture of \(Int(width)) by \(Int(height)) pixels cannot be drawn; give a size or resolution between 1 and \(most) pixels in all"
    )
  }

  /// A fault of a library or of ours.
  public func fault(of operation: String, _ status: String) -> String {
    text("\(operation) 失败：\(status)", "\(operation) failed: \(status)")
  }

  /// That a file is no PNG.
  public var notPNG: String {
    text("不是 PNG；请给出 tongjitu 绘制的 PNG", "is not a PNG; give one that tongjitu has drawn")
  }

  /// That a PNG breaks off.
  public func pngTruncated(at offset: Int) -> String {
    text(
      "PNG 在第\(offset)字节处中断；请重新复制",
      "the PNG ends too early, at byte \(offset); copy it again from where it came")
  }

  /// That a PNG is damaged; says where.
  public func pngDamaged(at offset: Int) -> String {
    text(
      "PNG 在第\(offset)字节处损坏；请重新复制或重新绘制",
      "the PNG is damaged at byte \(offset); copy it again, or draw it again")
  }

  /// That a PNG has more text inside than ours have.
  public func pngTextTooLong(_ limit: Int) -> String {
    text(
      "PNG 内的文字超过\(limit)字节，不是 tongjitu 所绘",
      "the PNG's texts exceed \(limit) bytes; tongjitu draws no such files")
  }
}
