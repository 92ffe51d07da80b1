/// Why a year has no value of a measure, as there is no change to tell between two years.
public enum MeasureRefusal: String, Error, Sendable, Hashable, CaseIterable {
  /// A year that it takes has no value.
  case missing
  /// A year between has no value.
  case gap
  /// A year that it takes covers some months only.
  case partialYear = "partial_year"
  /// Not the same places reported, so that the measure would show who reported.
  case otherPlaces = "other_places"
  /// Not all places reported, so that the value stands for another population than the place's.
  case incomplete
  /// Bounds leave open which way the value moved.
  case bounds
  /// The series breaks between the years: places were merged or parted.
  case seriesBreak = "series_break"
  /// The earlier value is not positive: nothing is a percentage of it.
  case notPositive = "not_positive"
  /// There is no population of the place and year.
  case population
  /// Rates do not have the measure: they neither add up nor are counted by heads.
  case rate
}
