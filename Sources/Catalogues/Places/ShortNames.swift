extension PlaceTable.Entry {
  /// What the place is called for short, where its full name is long: without the peoples of an autonomous unit, or
  /// by the first character of a banner; empty for most places.
  ///
  ///     entry.shortNames  // 屏边苗族自治县: [屏边县]; 科尔沁右翼中旗: [科右中旗]
  public var shortNames: [String] {
    guard name.utf8.count > Self.longestPlain else { return [] }
    let autonomous = Self.autonomousEndings.first(where: name.hasSuffix).map { ending in
      Self.withoutPeoples(String(name.dropLast(ending.count))) + ending.suffix(1)
    }
    let plain = autonomous ?? name
    return [autonomous, Self.contracted(plain), Self.customary[name]].compactMap(\.self)
  }

  /// The bytes of four characters: no shorter name has a short one.
  private static let longestPlain = 12

  private static let autonomousEndings = ["自治县", "自治州", "自治旗"]

  /// The peoples after which autonomous units are named; in Xinjiang some stand without 族.
  private static let peoples = [
    "各族", "蒙古族", "蒙古", "回族", "藏族", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族", "土家族",
    "哈尼族", "哈萨克族", "哈萨克", "傣族", "黎族", "傈僳族", "佤族", "畲族", "拉祜族", "水族", "东乡族", "纳西族", "景颇族",
    "柯尔克孜", "土族", "达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯", "塔吉克", "怒族", "鄂温克族",
    "保安族", "裕固族", "独龙族", "普米族",
  ]

  /// A name without the peoples at its end; 东乡 of 东乡族, which is nothing else.
  private static func withoutPeoples(_ name: String) -> String {
    var stem = name
    while let people = peoples.first(where: stem.hasSuffix), people != stem {
      stem.removeLast(people.count)
    }
    return stem.hasSuffix("族") ? String(stem.dropLast()) : stem
  }

  /// A long name by its first character and its side: 科右中旗, 喀左县, 阿左旗; by its first two behind 东 or 西: 东乌旗.
  private static func contracted(_ name: String) -> String? {
    guard name.count > 4, let first = name.first, let last = name.last, "旗县".contains(last) else {
      return nil
    }
    if let wing = name.firstIndex(of: "翼") {
      return String(first) + name[..<wing].suffix(1) + name[wing...].dropFirst()
    }
    if sides.contains(String(name.suffix(2))) { return String(first) + name.suffix(2) }
    return "东西".contains(first) ? String(name.prefix(2)) + String(last) : nil
  }

  private static let sides = ["左旗", "右旗", "前旗", "中旗", "后旗"]

  /// The short names that no rule gives.
  private static let customary = [
    "达尔罕茂明安联合旗": "达茂旗", "莫力达瓦达斡尔族自治旗": "莫旗", "苏尼特左旗": "东苏旗", "苏尼特右旗": "西苏旗",
    "前郭尔罗斯蒙古族自治县": "前郭县", "杜尔伯特蒙古族自治县": "杜蒙县", "阜新蒙古族自治县": "阜蒙县",
    "塔什库尔干塔吉克自治县": "塔县", "察布查尔锡伯自治县": "察县", "和布克赛尔蒙古自治县": "和丰县",
    "巴音郭楞蒙古自治州": "巴州", "博尔塔拉蒙古自治州": "博州", "克孜勒苏柯尔克孜自治州": "克州", "西双版纳傣族自治州": "版纳州",
  ]
}
