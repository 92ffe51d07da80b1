import Phrases
import Reports

extension ForeignContent {
  /// What it is called.
  func name(in phrases: Phrases) -> String {
    switch self {
    case .picture(let format): phrases.picture(format)
    case .archive(let format): phrases.archive(format)
    case .nestedArchive: phrases.nestedArchive
    case .workbook: phrases.workbookFile
    case .presentation: phrases.presentation
    case .ofd: phrases.ofdFile
    case .xml: phrases.xmlFile
    case .webArchive: phrases.webArchive
    case .database: phrases.databaseFile
    case .program: phrases.programFile
    case .compoundFile: phrases.compoundFile
    case .document(let mediaType): phrases.document(mediaType: mediaType)
    case .longScan(let pages, _): phrases.scan(pages: pages)
    }
  }

  /// What to do about it.
  func advice(in phrases: Phrases) -> String {
    switch self {
    case .picture: phrases.adviceForPictures
    case .archive: phrases.adviceForArchives
    case .nestedArchive: phrases.adviceForNestedArchives
    case .workbook, .presentation, .compoundFile, .program: phrases.adviceToGiveADocument
    case .ofd: phrases.adviceToPrint
    case .xml: phrases.adviceForXML
    case .webArchive: phrases.adviceToSaveAsPage
    case .database: phrases.adviceForDatabases
    case .document: phrases.adviceToSaveAsDocument
    case .longScan(_, let limit): phrases.adviceToSplit(limit: limit)
    }
  }
}
