/// What each kind of token does to the number being read. Each answers whether reading goes on.
extension AmountReader {
  mutating func readScale(_ glyph: Glyph, at offset: Int) -> Bool {
    let next = offset + glyph.length
    guard !isUnit(scale: glyph.value, endingAt: next) else { return false }
    if offset > end, !hasZero, grammar.endOfParts(at: next) != nil { return false }
    guard glyph.value < 4 ? closePlace(glyph.value) : closeGroup(glyph.value) else { return false }
    lastScale = glyph.value
    pending = nil
    hasZero = false
    form.insert(.chinese)
    isTooLong = total.isTooLong || section.isTooLong
    glyphs += 1
    end = next
    return true
  }

  /// Adds the pending digit times 十, 百 or 千 to the group; 十 alone is 10.
  private mutating func closePlace(_ power: Int) -> Bool {
    guard power < sectionScale, pending != nil || power == 1 else { return false }
    let digit = pending?.sum ?? Sum(value128: 1)
    section = section.adding(digit.timesTen(toThe: power))
    sectionScale = power
    return true
  }

  /// Closes the group with 万, 亿 or 兆; 万万 and 万亿 multiply the group before.
  private mutating func closeGroup(_ power: Int) -> Bool {
    let group = pending.map { section.adding($0.sum) } ?? section
    let isEmptyGroup = pending == nil && section.isZero
    if isEmptyGroup {
      guard lastScale >= 4 else { return false }
      total = total.timesTen(toThe: power)
    } else if power < lastGroup {
      total = total.adding(group.timesTen(toThe: power))
    } else {
      total = total.adding(group).timesTen(toThe: power)
    }
    lastGroup = power
    section = Sum()
    sectionScale = Int.max
    return true
  }

  /// Whether what looks like a scale belongs to a unit behind Arabic digits: 5千克, 3兆瓦, 2百分点.
  private func isUnit(scale power: Int, endingAt offset: Int) -> Bool {
    guard let pending, !pending.isChinese else { return false }
    switch power {
    case 2: return text.end(of: "分点", at: offset) != nil
    case 3: return text.end(ofOne: "克瓦米卡伏帕赫", at: offset) != nil
    case 12: return grammar.style == .reports || text.end(ofOne: "瓦帕欧赫", at: offset) != nil
    default: return false
    }
  }

  mutating func readChineseDigit(_ glyph: Glyph, at offset: Int) -> Bool {
    guard pending == nil else { return false }
    let isInside = lastScale >= 0
    if isInside, glyph.kind == .chineseDigit, glyph.value == 0 { return readZero(glyph, at: offset) }
    let run = ChineseDigitRun(text: text, start: offset)
    form.insert(.chinese)
    switch run.count {
    case 1:
      pending = Pending(sum: Sum(value128: Int128(glyph.value)), isChinese: true, isLiteral: hasZero)
      glyphs += 1
    case 2 where run.isNeighbours || !isInside && run.isThreeToFive:
      pending = Pending(
        sum: Sum(value128: Int128(run.first), spread: Int128(run.second - run.first)), isChinese: true,
        isLiteral: hasZero)
      glyphs += 2
    case 2... where !isInside:
      readDigitString(run)
      return false
    default:
      return false
    }
    end = run.end
    return true
  }

  /// 零 inside a number keeps the digit behind it in its own place; it counts only if one follows.
  private mutating func readZero(_ glyph: Glyph, at offset: Int) -> Bool {
    let next = text.skippingBlanks(offset + glyph.length)
    let follower = text.glyph(next)
    switch follower.kind {
    case .few: return readFew(follower, at: next)
    case .chineseDigit, .pair, .digit, .scale:
      guard !hasZero else { return false }
      if follower.kind == .scale, follower.value != 1 { return false }
      hasZero = true
      let mark = end
      end = next
      let goesOn =
        switch follower.kind {
        case .scale: readScale(follower, at: next)
        case .digit: readArabic(at: next, isSpaced: false)
        default: readChineseDigit(follower, at: next)
        }
      if end == next { end = mark }
      return goesOn
    default: return false
    }
  }

  /// Chinese digits in a row, as in 二〇二三.
  private mutating func readDigitString(_ run: ChineseDigitRun) {
    var collector = DigitCollector()
    var offset = run.end - run.length
    while offset < run.end {
      let glyph = text.glyph(offset)
      collector.append(glyph.value)
      offset += glyph.length
    }
    isTooLong = collector.isTooLong
    pending = Pending(sum: Sum(value128: collector.significand), isChinese: true, isLiteral: true)
    form.insert(.digitString)
    glyphs += run.count
    end = run.end
  }

  /// Arabic digits behind a scale: the 4000 of 3万4000, the 5 of 7万5千.
  mutating func readArabic(at offset: Int, isSpaced: Bool) -> Bool {
    guard pending == nil, lastScale >= 0, let digits = grammar.arabicDigits(at: offset), digits.isInteger,
      let value = digits.value, let whole = value.integer, digits.digits <= 8
    else { return false }
    let follower = text.glyph(text.skippingBlanks(digits.end))
    let isScaled = follower.kind == .scale && (follower.value < sectionScale || follower.value > 3)
    guard isScaled || !isSpaced && lastScale >= 4 && digits.digits <= lastScale else { return false }
    pending = Pending(
      sum: Sum(value128: Int128(whole)), isChinese: false, isLiteral: hasZero || digits.digits > 1)
    glyphs += digits.digits
    end = digits.end
    return true
  }

  /// 几 inside a number: 十几, 二十几万, 三百几十.
  mutating func readFew(_ glyph: Glyph, at offset: Int) -> Bool {
    guard pending == nil, lastScale >= 0 else { return false }
    let next = text.skippingBlanks(offset + glyph.length)
    let follower = text.glyph(next)
    if follower.kind == .scale, follower.value >= 4 ? !section.isZero : follower.value < sectionScale {
      qualifier = .atLeast
      if follower.value >= 4 { return readScale(follower, at: next) }
      sectionScale = follower.value
      lastScale = follower.value
      end = next + follower.length
      return true
    }
    guard lastScale == 1, offset == end else { return false }
    qualifier = .atLeast
    end = offset + glyph.length
    return false
  }

  /// 余, 多 or 来 before a scale: 十余万, 30多亿.
  mutating func readMore(_ glyph: Glyph, at offset: Int) -> Bool {
    guard !isEmpty else { return false }
    let next = text.skippingBlanks(offset + glyph.length)
    let follower = text.glyph(next)
    guard follower.kind == .scale, follower.value >= 4 else { return false }
    let read = readScale(follower, at: next)
    if read { qualifier = text.end(ofOne: "来來", at: offset) == nil ? .atLeast : .approx }
    return read
  }
}

/// Chinese digits in a row, without blanks.
struct ChineseDigitRun {
  private(set) var first = 0
  private(set) var second = 0
  private(set) var count = 0
  private(set) var end: Int
  /// Bytes of the run.
  let length: Int

  init(text: NumeralText, start: Int) {
    end = start
    while case let glyph = text.glyph(end), glyph.isChineseDigit {
      if glyph.kind == .pair, count > 0 {
        if count == 1, first == 1 { second = 2 } else { break }
      } else if count == 0 {
        first = glyph.value
      } else if count == 1 {
        second = glyph.value
      }
      count += 1
      end += glyph.length
    }
    length = end - start
  }

  /// Two digits of which the second is the next: 两三, 七八.
  var isNeighbours: Bool { count == 2 && first > 0 && second == first + 1 }
  /// 三五, which means a few.
  var isThreeToFive: Bool { count == 2 && first == 3 && second == 5 }
}
