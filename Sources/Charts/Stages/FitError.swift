/// Why one attempt at a layout failed; the public error adds what would help.
enum FitError: Error {
  /// Something had no room.
  case tooSmall
  /// A text could not be measured.
  case text(any Error)
}
