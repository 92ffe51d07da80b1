import CLibXML2

/// Parses web pages. Wraps libxml2's `htmlCtxtReadMemory` with our own handler, so that no tree of C nodes is
/// built and every event can end the work.
enum HTMLParser {
  /// Parses a page that was decoded to UTF-8; what it declares about its encoding plays no part any more.
  static func parse(_ utf8: [UInt8], deadline: Deadline) throws(RefusalReason) -> HTMLPage {
    xmlInitParser()
    let builder = HTMLPageBuilder(deadline: deadline)
    let isParsed = withExtendedLifetime(builder) {
      utf8.withUnsafeBytes { run(builder, $0.bindMemory(to: CChar.self)) }
    }
    if let refusal = builder.refusal { throw refusal }
    guard isParsed else { throw .damaged(format: "HTML", .unreadable(by: "libxml2")) }
    return builder.finish()
  }

  private static func run(_ builder: HTMLPageBuilder, _ buffer: UnsafeBufferPointer<CChar>) -> Bool {
    guard let parser = htmlNewParserCtxt() else { return false }
    defer { htmlFreeParserCtxt(parser) }
    parser.pointee.sax.pointee = handler
    parser.pointee._private = Unmanaged.passUnretained(builder).toOpaque()
    let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    xmlFreeDoc(
      htmlCtxtReadMemory(parser, buffer.baseAddress, Int32(buffer.count), nil, "UTF-8", Int32(options)))
    return true
  }

  /// The handler of events: elements and characters to the builder, the rest ignored.
  private static var handler: htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElement = { parser, name, attributes in
      guard let name else { return }
      HTMLParser.report(to: parser) { $0.open(String(cString: name), HTMLParser.pairs(attributes)) }
    }
    handler.endElement = { parser, name in
      guard let name else { return }
      HTMLParser.report(to: parser) { $0.close(String(cString: name)) }
    }
    handler.characters = { parser, characters, count in
      HTMLParser.report(to: parser) { $0.append(UnsafeBufferPointer(start: characters, count: Int(count))) }
    }
    handler.ignorableWhitespace = handler.characters
    handler.serror = { parser, _ in HTMLParser.report(to: parser) { $0.checkLimits() } }
    return handler
  }

  /// Hands an event to the builder behind `parser`, and ends the parsing once the page is refused.
  private static func report(to parser: UnsafeMutableRawPointer?, _ event: (HTMLPageBuilder) -> Void) {
    guard let parser = parser?.assumingMemoryBound(to: xmlParserCtxt.self),
      let builder = parser.pointee._private
    else { return }
    let page = Unmanaged<HTMLPageBuilder>.fromOpaque(builder).takeUnretainedValue()
    event(page)
    if page.refusal != nil { xmlStopParser(parser) }
  }

  /// Attributes as C gives them: names and values by turns, up to a null.
  private static func pairs(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [(name: String, value: String)] {
    guard var next = attributes else { return [] }
    var pairs: [(String, String)] = []
    while let name = next.pointee {
      let value = next.successor().pointee.map { String(cString: $0) } ?? ""
      pairs.append((String(cString: name), value))
      next += 2
    }
    return pairs
  }
}
