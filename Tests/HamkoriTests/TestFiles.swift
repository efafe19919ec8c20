import Glibc
import Testing

@testable import Hamkori

/// Files that tests read.
enum TestFiles {
    /// The repository.
    static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    /// The invented files of the repository, in the shape of real ones.
    static let samples = root + "/Tests/Samples"

    static func sample(_ name: String) throws -> [UInt8] {
        try #require(FileContents.read("\(samples)/\(name)"), "\(name)")
    }

    /// The paths of the files of a folder that end so, sorted.
    static func paths(in folder: String, ending: String) throws -> [String] {
        let directory = try #require(opendir(folder), "\(folder)")
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(ending) { names.append(name) }
        }
        return names.sorted().map { "\(folder)/\($0)" }
    }
}

/// The files that institutions really received. They are not in the repository: `make real-files SHARED=FOLDER` names the
/// folder that holds them, and a suite that asks for one without it fails.
enum RealFiles {
    static func folder() throws -> String {
        let shared = try #require(getenv("SHARED").map { String(cString: $0) }, "SHARED names no folder")
        return (shared.hasPrefix("/") ? shared : "\(TestFiles.root)/\(shared)") + "/data"
    }

    static func path(_ name: String) throws -> String { try "\(folder())/\(name)" }

    static func bytes(_ name: String) throws -> [UInt8] {
        try #require(FileContents.read(path(name)), "\(name) is not in SHARED")
    }
}
