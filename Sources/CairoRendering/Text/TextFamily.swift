/// The one text family of every picture.
enum TextFamily {
  /// The fonts that may stand for it, in order of preference; all are drawn for simplified Chinese.
  static let names = ["Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei"]

  /// The language whose variants of shared characters are wanted.
  static let language = "zh-cn"
}
