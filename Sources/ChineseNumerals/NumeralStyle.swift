/// Whose conventions a numeral is read by where they differ.
public enum NumeralStyle: Sendable, Hashable {
  /// Any text, by the conventions of the published number cases: 一打 is 12, 三双 is 6, 40k is 40000, 1 3/5 is 1.6,
  /// and in 5-20% only the 20 is a percentage.
  case general
  /// Annual reports: 打, 双 and 对 are units, letters are no scales, and both ends of 5-20% are percentages.
  case reports
}
