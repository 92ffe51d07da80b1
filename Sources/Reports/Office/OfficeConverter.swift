import Foundation

/// Makes docx of documents that only an office program reads. Several in one go: it takes seconds to start.
enum OfficeConverter {
  /// A document to convert.
  struct Document {
    let bytes: [UInt8]
    let format: ReportFormat
  }

  /// The seconds that the program may take to start, which is no fault of the documents.
  private static let start = 20.0

  /// The documents as docx, in the same order, each with its own error.
  static func convert(_ documents: [Document], _ limits: ReadingLimits) -> [Result<[UInt8], RefusalReason>] {
    do throws(RefusalReason) {
      _ = try Tool.soffice.located()
      let folder = try WorkFolder()
      let deadline = Deadline(seconds: start + limits.seconds * Double(documents.count))
      let numbers = Array(documents.indices)
      let isWhole = try run(documents, numbers, folder, limits, deadline)
      return try numbers.map { number throws(RefusalReason) in
        // One that hangs or crashes takes those after it along: each of them gets a second try of its own.
        if !isWhole, documents.count > 1, !folder.has(number) {
          _ = try run(documents, [number], folder, limits, Deadline(seconds: start + limits.seconds))
        }
        return folder.result(number, documents[number].format, limits)
      }
    } catch {
      return documents.map { _ in .failure(error) }
    }
  }

  /// Converts some of the documents; false if the program did not come to its end.
  private static func run(
    _ documents: [Document], _ numbers: [Int], _ folder: borrowing WorkFolder, _ limits: ReadingLimits,
    _ deadline: Deadline
  ) throws(RefusalReason) -> Bool {
    var arguments = [
      "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore", "--nolockcheck",
      "--nodefault", "--convert-to", "docx:MS Word 2007 XML", "--outdir", "\(folder.path)/out",
    ]
    for number in numbers {
      arguments.append(
        try folder.write(documents[number].bytes, "\(number).\(documents[number].format.rawValue)"))
    }
    let budget = ToolLimits(
      memory: limits.toolBytes, fileBytes: limits.fileBytes, deadline: deadline)
    do throws(RefusalReason) {
      return try ToolRun.run(.soffice, arguments, environment: ["HOME=\(folder.path)"], limits: budget)
        .isSuccess
    } catch .tooSlow {
      return false
    }
  }
}

/// A folder for one batch, gone when the batch is done.
private struct WorkFolder: ~Copyable {
  let path: String

  init() throws(RefusalReason) {
    let path = TemporaryPath.next()
    do {
      let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
      for name in ["", "/out", "/in"] {
        try FileManager.default.createDirectory(
          atPath: path + name, withIntermediateDirectories: false, attributes: attributes)
      }
    } catch {
      throw .system(.noTemporaryFile(path))
    }
    self.path = path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ bytes: [UInt8], _ name: String) throws(RefusalReason) -> String {
    let file = "\(path)/in/\(name)"
    guard FileManager.default.createFile(atPath: file, contents: Data(bytes)) else {
      throw .system(.noRoom)
    }
    return file
  }

  private func output(_ number: Int) -> String { "\(path)/out/\(number).docx" }

  /// Whether a document has been converted.
  func has(_ number: Int) -> Bool { FileManager.default.fileExists(atPath: output(number)) }

  /// The converted document, or why there is none.
  func result(_ number: Int, _ format: ReportFormat, _ limits: ReadingLimits) -> Result<
    [UInt8], RefusalReason
  > {
    guard has(number) else {
      return .failure(.damaged(format: format.rawValue, .unreadable(by: "LibreOffice")))
    }
    return Result { () throws(RefusalReason) in
      try FileContents.read(FilePath(output(number)), limit: limits.fileBytes)
    }
  }
}
