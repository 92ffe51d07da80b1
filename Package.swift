// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library of ours and the test target that stands beside it.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], tests: [Target.Dependency] = [],
  goldens: [String] = []
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: settings),
    .testTarget(
      name: name + "Tests", dependencies: [.byName(name: name)] + dependencies + tests,
      exclude: goldens, swiftSettings: settings),
  ]
}

/// A C library of the system, found through pkg-config.
func system(_ name: String, _ pkgConfig: String?, _ package: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "tongjitu",
  products: [
    .executable(name: "tongjitu", targets: ["tongjitu"]),
    .library(name: "Extraction", targets: ["Extraction", "Catalogues", "Reports"]),
    .library(name: "Statistics", targets: ["Statistics"]),
    .library(name: "Figures", targets: ["Figures", "Charts"]),
    .library(name: "CairoRendering", targets: ["CairoRendering", "Scenes"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    system("CPangoCairo", "pangocairo", "libpango1.0-dev"),
    system("CDeflate", "libdeflate", "libdeflate-dev"),
    system("CLibXML2", "libxml-2.0", "libxml2-dev"),
    system("CLibArchive", "libarchive", "libarchive-dev"),
    system("CNettle", "nettle", "nettle-dev"),
    system("CXlsxWriter", "xlsxwriter", "libxlsxwriter-dev"),
    system("CIconv", nil, "libc6-dev"),
    .target(name: "CEmbeddedData"),
    .executableTarget(
      name: "StorageIngest", dependencies: ["Statistics", "Storage"], path: "Tests/StorageIngest",
      swiftSettings: settings),
    .executableTarget(
      name: "ReadAndDraw",
      dependencies: ["CairoRendering", "Catalogues", "Extraction", "Figures", "Reports", "Statistics"],
      path: "Tests/ReadAndDraw", swiftSettings: settings),
    .executableTarget(
      name: "tongjitu",
      dependencies: [
        "Briefings", "CairoRendering", "Catalogues", "Charts", "ChineseNumerals", "DelimitedFiles", "Exports",
        "Extraction", "Figures", "Ingestion", "Phrases", "Reports", "Scales", "Scenes", "Statistics",
        "Storage", "YAMLFiles", arguments,
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CommandLineTests", dependencies: ["ReadAndDraw", "tongjitu"], swiftSettings: settings),
  ]
    + module("ChineseNumerals")
    + module("DelimitedFiles")
    + module("YAMLFiles", [yams])
    + module("Statistics")
    + module(
      "Reports", ["CIconv", "CLibXML2", "CLibArchive", "CNettle"],
      tests: ["Catalogues", "Extraction", "Statistics"])
    + module("Catalogues", ["DelimitedFiles", "YAMLFiles", "Statistics", "CEmbeddedData", yams])
    + module("Extraction", ["ChineseNumerals", "Reports", "Statistics", "Catalogues"])
    + module("Storage", ["Statistics", grdb, sqlite], tests: ["StorageIngest"])
    + module(
      "Ingestion", ["DelimitedFiles", "Extraction", "Reports", "Statistics", "Storage"], tests: ["Catalogues"]
    )
    + module("Scales")
    + module("Scenes")
    + module("Charts", ["Scales", "Scenes"], tests: ["CairoRendering"])
    + module("CairoRendering", ["Scenes", "CPangoCairo", "CDeflate"], goldens: ["Goldens"])
    + module("Phrases")
    + module(
      "Figures",
      ["DelimitedFiles", "YAMLFiles", "Phrases", "Statistics", "Charts", "Scales", "Scenes", yams])
    + module("Exports", ["Phrases", "Statistics", "CXlsxWriter"])
    + module(
      "Briefings",
      [
        "CEmbeddedData", "CLibArchive", "Charts", "DelimitedFiles", "Exports", "Figures", "Phrases", "Scales",
        "Scenes",
        "Statistics", mustache,
      ], tests: ["Catalogues", "Extraction", "Ingestion", "Reports", "Storage"]),
  cLanguageStandard: .c2x
)

// Benchmarks are built only when asked for: TONGJITU_BENCHMARKS=1 swift run -c release RenderingBenchmark
if Context.environment["TONGJITU_BENCHMARKS"] != nil {
  package.targets += [
    .executableTarget(
      name: "ReadingBenchmark",
      dependencies: ["Catalogues", "CLibArchive", "Extraction", "Reports", "Statistics"],
      path: "Sources/Benchmarks/Reading", swiftSettings: settings),
    .executableTarget(
      name: "RenderingBenchmark", dependencies: ["CairoRendering", "Charts", "Scenes"],
      path: "Sources/Benchmarks/Rendering", swiftSettings: settings),
    .executableTarget(
      name: "StorageBenchmark", dependencies: ["Statistics", "Storage"], path: "Sources/Benchmarks/Storage",
      swiftSettings: settings),
  ]
}
