/// Random choices that are the same whenever the seed is. The generator is SplitMix64.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `bound`.
  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<max(bound, 1), using: &self) }

  /// True once in `times`.
  mutating func once(in times: Int) -> Bool { below(times) == 0 }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// A text as it stands in reports and pages, or what breaks one.
  mutating func text() -> String {
    (0...below(4)).map { _ in pick(Self.texts) }.joined()
  }

  private static let texts = [
    "受理信访事项235件，", "办结率97.5%；", "桃源镇人民政府", "2024年1月12日", "一、主要做法", "。", "１２３", "\n", " ", "\u{3000}\u{3000}",
    "\u{A0}", "\u{200B}", "\u{FEFF}", "😀", "𠀀", "&amp;", "&lt;", "&#20013;", "&#x4e2d;", "&nbsp;", "&bogus;",
    "&", "\t",
    "abc def", "来源：澄湖区", "发布日期：2024-01-05", "打印本页", "e\u{301}", "\u{202E}",
  ]
}
