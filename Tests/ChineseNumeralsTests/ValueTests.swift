import ChineseNumerals
import Testing

/// Numerals that fill a text, with their values.
@Suite struct ValueTests {
  @Test(
    "Arabic digits of either width are read with separators and decimals",
    arguments: [
      ("0", "0"), ("7", "7"), ("108", "108"), ("３", "3"), ("５０６", "506"), ("4０9", "409"), ("6,180", "6180"),
      ("6，180", "6180"), ("２，３４５，６７８", "2345678"), ("12,345,678", "12345678"), ("0.75", "0.75"),
      ("３．１４", "3.14"),
      ("19.50", "19.5"), (".25", "0.25"), ("3,600.05", "3600.05"), ("007", "7"), ("100000", "100000"),
    ])
  func arabic(text: String, value: String) { expect(text, value) }

  @Test(
    "Chinese digits and scales are read",
    arguments: [
      ("〇", "0"), ("零", "0"), ("一", "1"), ("两", "2"), ("九", "9"), ("十", "10"), ("十一", "11"), ("二十", "20"),
      ("九十九", "99"), ("一百", "100"), ("一百零八", "108"), ("一百一十", "110"), ("一百一十二", "112"), ("三百六十五", "365"),
      ("一千", "1000"), ("一千零二", "1002"), ("一千零三十", "1030"), ("一千二百零三", "1203"), ("六千六百六十六", "6666"),
      ("一万", "10000"), ("一万零一", "10001"), ("一万零二十", "10020"), ("一万一千", "11000"), ("十二万", "120000"),
      ("三十四万五千六百七十八", "345678"), ("一百零二万", "1020000"), ("两千万", "20000000"), ("一亿", "100000000"),
      ("一亿零三万", "100030000"), ("三亿五千万", "350000000"), ("十二亿三千四百万", "1234000000"), ("一兆", "1000000000000"),
      ("二兆三亿", "2000300000000"), ("五万万", "500000000"), ("二十万亿", "20000000000000"), ("一万五千亿", "1500000000000"),
    ])
  func chinese(text: String, value: String) { expect(text, value) }

  @Test(
    "Traditional and banking forms are read",
    arguments: [
      ("壹", "1"), ("貳拾", "20"), ("贰拾伍", "25"), ("叁佰", "300"), ("肆仟零玖", "4009"), ("伍萬", "50000"),
      ("陸拾柒", "67"),
      ("捌佰玖拾", "890"), ("壹亿贰仟万", "120000000"), ("兩萬三千", "23000"), ("七億", "700000000"), ("玖仟捌佰柒拾陆", "9876"),
      ("叁拾萬零伍佰", "300500"), ("參萬", "30000"), ("倆百", "200"),
    ])
  func banking(text: String, value: String) { expect(text, value) }

  @Test(
    "Short forms leave out the last scale",
    arguments: [
      ("三百六", "360"), ("八百二", "820"), ("两千五", "2500"), ("一万八", "18000"), ("七万二", "72000"), ("十六万三", "163000"),
      ("二亿四", "240000000"), ("一千三百五", "1350"), ("三百零六", "306"), ("二十六", "26"), ("一万零三", "10003"),
      ("5万2", "52000"),
    ])
  func short(text: String, value: String) { expect(text, value) }

  @Test(
    "Digits and scales mix",
    arguments: [
      ("3万", "30000"), ("3万6000", "36000"), ("2万500", "20500"), ("6万2千", "62000"), ("8千3百", "8300"),
      ("4亿2万", "400020000"),
      ("18.6万", "186000"), ("0.35亿", "35000000"), ("1.2百万", "1200000"), ("7.05万亿", "7050000000000"),
      ("２．５万", "25000"),
      ("1,200万", "12000000"), ("二点五万", "25000"), ("三点零八亿", "308000000"), ("30 万", "300000"),
      ("5 万 6 千", "56000"),
      ("三 百 二 十", "320"),
    ])
  func mixed(text: String, value: String) { expect(text, value) }

  @Test(
    "Chinese decimals are read digit by digit",
    arguments: [
      ("零点八", "0.8"), ("三点一四一五", "3.1415"), ("十二点零五", "12.05"), ("一百点五", "100.5"), ("九点九〇", "9.9"),
      ("两万点五", "20000.5"), ("五 点 六", "5.6"), ("〇点〇三", "0.03"),
    ])
  func decimals(text: String, value: String) { expect(text, value) }

  @Test(
    "A sign makes a number negative",
    arguments: [
      ("-8", "-8"), ("－１２", "-12"), ("−3.5", "-3.5"), ("负五", "-5"), ("負二十", "-20"), ("负3.6", "-3.6"),
      ("-.75", "-0.75"),
      ("负一百零二万", "-1020000"), ("负四分之三", "-0.75"),
    ])
  func negative(text: String, value: String) { expect(text, value) }

  @Test(
    "Fractions are divided out, to fifteen digits if they do not end",
    arguments: [
      ("二分之一", "0.5"), ("四分之三", "0.75"), ("三分之一", "0.333333333333333"), ("三分之二", "0.666666666666667"),
      ("十分之七", "0.7"), ("千分之八", "0.008"), ("万分之五", "0.0005"), ("8分之1", "0.125"),
      ("三 分之 二", "0.666666666666667"),
      ("两百分之三", "0.015"), ("一又四分之一", "1.25"), ("十又五分之二", "10.4"), ("3/8", "0.375"), ("１／４", "0.25"),
      ("2 1/2", "2.5"),
      ("9/3", "3"), ("-7/2", "-3.5"), ("负二分之负五", "2.5"), ("一半", "0.5"),
    ])
  func fractions(text: String, value: String) { expect(text, value) }

  @Test(
    "Powers and exponents are worked out",
    arguments: [
      ("3^4", "81"), ("10^6", "1000000"), ("4^-1", "0.25"), ("1.5^2", "2.25"), ("-2^3", "-8"),
      ("7e3", "7000"), ("6.02E5", "602000"),
      ("5e-3", "0.005"), ("８ｅ２", "800"), ("15k", "15000"), ("3.5M", "3500000"), ("２Ｋ", "2000"),
    ])
  func powers(text: String, value: String) { expect(text, value) }

  @Test(
    "Dozens, pairs and halves multiply",
    arguments: [
      ("两打", "24"), ("二十打", "240"), ("五双", "10"), ("八对", "16"), ("六十對", "120"), ("半百", "50"),
    ])
  func multiples(text: String, value: String) { expect(text, value) }

  @Test(
    "Percentages come in signs, words, tenths and discounts",
    arguments: [
      ("60%", "60"), ("９８.５％", "98.5"), ("-4.2%", "-4.2"), ("88 %", "88"), ("百分之八", "8"), ("百分之七十五", "75"),
      ("百分之零点三", "0.3"), ("百分之45", "45"), ("百分之１０.５", "10.5"), ("百分之百", "100"), ("百分之一百五十", "150"),
      ("百 分之 六", "6"), ("六成", "60"), ("四成半", "45"), ("八成五", "85"), ("3.5成", "35"), ("半成", "5"), ("八折", "80"),
      ("六五折", "65"), ("85折", "85"), ("9.5折", "95"), ("七点五折", "75"), ("半折", "50"), ("4.5个百分点", "4.5"),
      ("两个百分点", "2"),
      ("十 个 百分点", "10"), ("1.2百分点", "1.2"), ("2,000%", "2000"), ("百分之负二", "-2"),
    ])
  func percentages(text: String, value: String) { expect(text, value, isPercent: true) }

  @Test("Half of a discounted price needs 打 before it")
  func fold() {
    #expect(NumeralScanner().mentions(in: "全场打对折").map(\.meaning) == ["50%"])
    #expect(NumeralScanner().mentions(in: "对折以后").isEmpty)
  }

  @Test(
    "Digits in a row are read as years are written",
    arguments: [("二〇二四", "2024"), ("一九九八", "1998"), ("二零二二", "2022"), ("一二三四", "1234")])
  func digitStrings(text: String, value: String) { expect(text, value) }

  private func expect(_ text: String, _ value: String, isPercent: Bool = false) {
    let mentions = NumeralScanner().mentions(in: text)
    #expect(mentions.map(\.text) == [text])
    #expect(mentions.map { $0.value?.description } == [value])
    #expect(mentions.map(\.isPercent) == [isPercent])
  }
}
