import Glibc

/// What a program wrote and how it ended.
struct ToolOutput {
  let bytes: [UInt8]
  let errors: String
  /// The exit code; `nil` if it was ended by a signal, as when it reaches its limit of memory.
  let exitCode: Int32?

  /// Whether it says that it is done.
  var isSuccess: Bool { exitCode == 0 }

  /// What went wrong: the first line of what it says, else how it ended.
  var failure: ToolFailure {
    let line = errors.split(whereSeparator: \.isNewline).first.map { String($0.prefix(200)) }
    return line.map { .said($0) } ?? exitCode.map { .exitCode($0) } ?? .ended
  }
}

/// How much a program may use.
struct ToolLimits {
  /// The memory of its own in bytes, not the addresses that it reserves: LibreOffice reserves far more than it uses.
  var memory: Int
  /// The bytes of any file that it writes, its output among them.
  var fileBytes: Int
  let deadline: Deadline
}

/// Runs a program once.
///
/// Input and output are files without a name, so that no pipe can fill up and nothing stays behind; a shell sets
/// the limits before it becomes the program. The program has a process group of its own, which is ended as a
/// whole when the time is up.
enum ToolRun {
  private static let script =
    #"ulimit -d "$1"; ulimit -f "$2"; ulimit -c 0; ulimit -t "$3"; shift 3; exec "$@""#

  /// Runs `tool` and waits for its end.
  ///
  /// - Parameter environment: Variables beside the search path and the locale.
  static func run(
    _ tool: Tool, _ arguments: [String], input: [UInt8] = [], environment: [String] = [], limits: ToolLimits
  ) throws(RefusalReason) -> ToolOutput {
    let path = try tool.located()
    let source = try UnnamedFile(contents: input)
    let output = try UnnamedFile()
    let errors = try UnnamedFile()
    let command =
      ["sh", "-c", script, "sh"]
      + [limits.memory / 1024, limits.fileBytes / 512, Int(limits.deadline.secondsLeft) + 1].map(
        String.init)
      + [path] + arguments
    let search = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let variables = ["PATH=\(search)", "LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1"] + environment
    let descriptors = [source.descriptor, output.descriptor, errors.descriptor]
    guard let process = spawn(command, variables, descriptors) else {
      throw .toolFailed(tool: tool.name, .notStarted)
    }
    guard let status = wait(for: process, until: limits.deadline) else { throw limits.deadline.refusal }
    let exitCode = status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
    return ToolOutput(
      bytes: try output.contents(limit: limits.fileBytes),
      errors: String(decoding: try errors.contents(limit: limits.fileBytes).prefix(1 << 16), as: UTF8.self),
      exitCode: exitCode)
  }

  /// Starts a command with its own standard streams and process group. Wraps `posix_spawn`.
  private static func spawn(_ command: [String], _ variables: [String], _ descriptors: [Int32]) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    let arguments = command.map { strdup($0) } + [nil]
    let environment = variables.map { strdup($0) } + [nil]
    defer { for string in arguments + environment { free(string) } }
    var process: pid_t = 0
    return posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, environment) == 0
      ? process : nil
  }

  /// The status with which a process ended; `nil` if it had to be ended.
  private static func wait(for process: pid_t, until deadline: Deadline) -> Int32? {
    var status: Int32 = 0
    var pause: UInt32 = 500
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process || ended < 0 && errno != EINTR { break }
      if deadline.isOver {
        kill(-process, SIGKILL)
        waitpid(process, &status, 0)
        return nil
      }
      usleep(pause)
      pause = min(pause * 2, 10_000)
    }
    // Whatever it left running goes with it.
    kill(-process, SIGKILL)
    return status
  }
}
