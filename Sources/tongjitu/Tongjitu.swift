import ArgumentParser

@main
struct Tongjitu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tongjitu",
    abstract: "Reads annual rule-of-law reports, makes yearly series of their counts and draws them.")
}
