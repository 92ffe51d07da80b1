internal import Foundation

extension Colour {
  /// The contrast ratio of two colours, from 1 to 21.
  ///
  /// - Source: WCAG 2.2, definitions of relative luminance and contrast ratio.
  public func contrast(to other: Colour) -> Double {
    let pair = [luminance, other.luminance]
    return (pair.max()! + 0.05) / (pair.min()! + 0.05)
  }

  private var luminance: Double {
    let linear = [16, 8, 0].map { shift in
      let share = Double((rgb >> UInt32(shift)) & 0xFF) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
