import CLibXML2

/// An event of reading XML.
enum XMLEvent {
  case start(XMLElement)
  case end(XMLElement)
  case text(UnsafeBufferPointer<UInt8>)
}

/// The element that a reader stands on; valid until the next event.
struct XMLElement {
  fileprivate let reader: xmlTextReaderPtr
  /// The name without prefix.
  let name: String

  /// The value of an attribute, by its name without prefix; `nil` if it is not there.
  func attribute(_ name: String) -> String? {
    defer { xmlTextReaderMoveToElement(reader) }
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      guard let found = xmlTextReaderConstLocalName(reader), String(cString: found) == name else { continue }
      return xmlTextReaderConstValue(reader).map { String(cString: $0) }
    }
    return nil
  }

  /// Whether its namespace is that of text documents, in either edition of the standard.
  var isWordMarkup: Bool {
    guard let space = xmlTextReaderConstNamespaceUri(reader) else { return false }
    return xmlStrstr(space, "/wordprocessingml/") != nil
  }
}

/// Reads XML event by event. Wraps libxml2's `xmlTextReader`.
enum XMLEvents {
  /// Hands the events of a document to `handle` in order.
  ///
  /// Nothing outside the document is ever fetched. Documents of office programs have no document type; one that
  /// has is refused before libxml2 sees it, which would work for hours on the entities in it.
  static func read(
    _ bytes: [UInt8], format: String, deadline: Deadline, _ handle: (XMLEvent) -> Void
  ) throws(RefusalReason) {
    xmlInitParser()
    guard let utf8 = try? TextDecoder.decode(bytes, limit: .max) else {
      throw .damaged(format: format, .encodingOfXML)
    }
    guard !hasDocumentType(utf8) else { throw .unsafe(.entities) }
    let result = utf8.withUnsafeBytes { buffer in
      Result { () throws(RefusalReason) in
        try read(buffer.bindMemory(to: CChar.self), format, deadline, handle)
      }
    }
    try result.get()
  }

  /// Whether there is a document type before the first element.
  private static func hasDocumentType(_ utf8: [UInt8]) -> Bool {
    var rest = utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...]
      let isComment = rest.starts(with: "<!--".utf8)
      guard isComment || rest.starts(with: "<?".utf8) else { return rest.starts(with: "<!".utf8) }
      guard let end = rest.firstBytes(of: isComment ? "-->" : "?>") else { return false }
      rest = rest[end.upperBound...]
    }
    return false
  }

  private static func read(
    _ buffer: UnsafeBufferPointer<CChar>, _ format: String, _ deadline: Deadline, _ handle: (XMLEvent) -> Void
  ) throws(RefusalReason) {
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_IGNORE_ENC.rawValue
    guard
      let reader = xmlReaderForMemory(buffer.baseAddress, Int32(buffer.count), nil, "UTF-8", Int32(options))
    else { throw .damaged(format: format, .unreadable(by: "libxml2")) }
    defer { xmlFreeTextReader(reader) }
    // Without a handler of ours libxml2 prints to standard error.
    xmlTextReaderSetStructuredErrorHandler(reader, { _, _ in }, nil)
    var events = 0
    while true {
      let status = xmlTextReaderRead(reader)
      guard status >= 0 else { throw .damaged(format: format, .syntaxOfXML) }
      if status == 0 { return }
      events += 1
      if events.isMultiple(of: 1024), deadline.isOver { throw deadline.refusal }
      try report(reader, handle)
    }
  }

  private static func report(_ reader: xmlTextReaderPtr, _ handle: (XMLEvent) -> Void) throws(RefusalReason) {
    let type = UInt32(bitPattern: xmlTextReaderNodeType(reader))
    switch type {
    case XML_READER_TYPE_ELEMENT.rawValue, XML_READER_TYPE_END_ELEMENT.rawValue:
      guard let name = xmlTextReaderConstLocalName(reader) else { return }
      let element = XMLElement(reader: reader, name: String(cString: name))
      let isStart = type == XML_READER_TYPE_ELEMENT.rawValue
      // An empty element has no end of its own.
      let isEmpty = isStart && xmlTextReaderIsEmptyElement(reader) == 1
      handle(isStart ? .start(element) : .end(element))
      if isEmpty { handle(.end(element)) }
    case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
      XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue, XML_READER_TYPE_WHITESPACE.rawValue:
      guard let value = xmlTextReaderConstValue(reader) else { return }
      handle(.text(UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value)))))
    case XML_READER_TYPE_DOCUMENT_TYPE.rawValue, XML_READER_TYPE_ENTITY_REFERENCE.rawValue:
      throw .unsafe(.entities)
    default: break
    }
  }
}
