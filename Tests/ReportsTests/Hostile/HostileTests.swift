import Foundation
import Reports
import Testing

@Suite("Hostile files")
struct HostileTests {
  /// The seconds and the bytes that one file may take.
  private static let seconds = 10.0
  private static let memory: UInt = 512 << 20

  @Test("There are enough of them, and no two do the same")
  func count() {
    #expect(HostileFile.all.count >= 60)
    #expect(Set(HostileFile.all.map(\.description)).count == HostileFile.all.count)
  }

  @Test(
    "Each is read or refused as it should be, within 10 s and 512 MB",
    .enabled(if: Program.pdftotext.isInstalled))
  func outcomes() async {
    await #expect(processExitsWith: .success) {
      var limit = rlimit(rlim_cur: Self.memory, rlim_max: Self.memory)
      #expect(setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit) == 0)
      for file in HostileFile.all {
        let (found, time) = file.outcome()
        #expect(found == file.expected, "\(file): \(found)")
        #expect(time < .seconds(Self.seconds), "\(file): \(time)")
      }
      var usage = rusage()
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      #expect(usage.ru_maxrss * 1024 < Self.memory, "\(usage.ru_maxrss) KB")
    }
  }
}
