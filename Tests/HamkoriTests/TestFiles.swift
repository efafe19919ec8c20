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

    /// The names in a folder, sorted, but for those that begin with a dot.
    static func names(in folder: String) throws -> [String] {
        let directory = try #require(opendir(folder), "\(folder)")
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    /// The paths of the files of a folder that end so, sorted.
    static func paths(in folder: String, ending: String) throws -> [String] {
        try names(in: folder).filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }
    }

    /// The paths of all Swift files of a folder and the folders in it.
    static func swiftFiles(under folder: String) throws -> [String] {
        try names(in: folder).flatMap { name -> [String] in
            let path = "\(folder)/\(name)"
            var about = stat()
            guard stat(path, &about) == 0, about.st_mode & S_IFMT == S_IFDIR else {
                return name.hasSuffix(".swift") ? [path] : []
            }
            return try swiftFiles(under: path)
        }
    }

    /// The program that was built with these tests: it lies beside them, wherever that is.
    static func program() throws -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let tests = String(decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
        let program = tests.prefix(upTo: tests.lastIndex(of: "/") ?? tests.startIndex) + "/hamkori"
        try #require(access(String(program), X_OK) == 0, "\(program) was not built")
        return String(program)
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
