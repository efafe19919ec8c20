// swift-tools-version: 6.1
import PackageDescription

/// Debian's C libraries, each seen through a module map and nothing else.
let libraries: [Target] = [
    .systemLibrary(name: "CMicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CPostgreSQL", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CMarkdown", providers: [.apt(["libcmark-gfm-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CMalloc", providers: [.apt(["libc6-dev"])]),
    .systemLibrary(name: "CXlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CQRCode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
]

/// Warnings are errors in every target of ours.
let strict: [SwiftSetting] = [
    .unsafeFlags(["-warnings-as-errors"])
]

/// What all else stands on is optimised in debug builds, too: it costs them some 45 s of processor time and saves the tests
/// four times as much. Of modules that are left out the tests use little.
let fast: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// The supporting modules know nothing of each other (but `Web` may know `Markup`) or of human rights.
let supporting: [Target] = [
    .target(name: "Markup", dependencies: ["CMarkdown"], swiftSettings: fast),
    .target(name: "Storage", dependencies: ["CSQLite", "CPostgreSQL"], swiftSettings: fast),
    .target(name: "Web", dependencies: ["CMicrohttpd", "CZlib", "CSodium"], swiftSettings: fast),
    .target(name: "Secrets", dependencies: ["CSodium"], swiftSettings: strict),
    .target(name: "Merkle", dependencies: ["CSodium"], swiftSettings: strict),
    .target(name: "Documents", dependencies: ["CXlsxwriter", "CQRCode", "CZlib"], swiftSettings: fast),
    .target(name: "Mail", dependencies: ["CCurl"], swiftSettings: strict),
    .target(name: "XML", dependencies: ["CXML"], swiftSettings: strict),
]

let product: [Target] = [
    .target(
        name: "Hamkori",
        dependencies: [
            "Web", "Markup", "Storage", "Secrets", "Merkle", "Documents", "Mail", "CStemmer",
            "CMalloc",
        ],
        swiftSettings: strict),
    .executableTarget(name: "hamkori", dependencies: ["Hamkori"], swiftSettings: strict),
]

let tests: [Target] = [
    .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
    .target(
        name: "TestDatabases", dependencies: ["Storage", "CPostgreSQL"], path: "Tests/TestDatabases",
        swiftSettings: strict),
    .target(name: "TestThreads", path: "Tests/TestThreads", swiftSettings: strict),
    .testTarget(name: "StorageTests", dependencies: ["Storage", "TestDatabases", "TestThreads"]),
    .testTarget(name: "WebTests", dependencies: ["Web", "TestThreads"]),
    .testTarget(name: "SecretsTests", dependencies: ["Secrets"]),
    .testTarget(name: "MerkleTests", dependencies: ["Merkle", "CSodium"]),
    .target(name: "TestScanner", path: "Tests/TestScanner", swiftSettings: strict),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "TestScanner"]),
    .target(
        name: "TestMailServer", path: "Tests/TestMailServer", exclude: ["mail_server.py"],
        swiftSettings: strict),
    .testTarget(name: "MailTests", dependencies: ["Mail", "TestMailServer"]),
    .testTarget(name: "XMLTests", dependencies: ["XML"]),
    .testTarget(
        name: "HamkoriTests",
        dependencies: ["Hamkori", "CSQLite", "TestDatabases", "TestMailServer", "TestScanner"]),
]

let package = Package(
    name: "hamkori",
    targets: libraries + supporting + product + tests
)
