import Glibc

/// Where the tests of a process keep their files: in memory where there is room for them, else in the temporary folder.
public enum TestFolder {
    /// The folder of the process, in which others get theirs; gone when the process ends.
    public static let own: String = {
        let path = "\(root)/hamkori-tests-\(getpid())"
        removeTree(path)
        // The server of PostgreSQL passes through it as another user.
        mkdir(path, 0o711)
        atexit { TestFolder.removeTree(TestFolder.own) }
        return path
    }()

    /// Where test processes have their folders.
    static let root = isRoomy("/dev/shm") ? "/dev/shm" : "/tmp"

    /// The databases of all tests take some hundred megabytes at one time.
    private static let room: UInt = 3_000_000_000

    private static func isRoomy(_ path: String) -> Bool {
        var figures = statvfs()
        guard access(path, W_OK) == 0, statvfs(path, &figures) == 0 else { return false }
        return UInt(figures.f_bavail) * UInt(figures.f_frsize) >= room
    }

    /// Makes a folder with a name of its own and returns its path.
    public static func make(_ name: String) throws(TestFolderError) -> String {
        let path = "\(own)/\(name)"
        guard mkdir(path, 0o700) == 0 else { throw TestFolderError(path) }
        return path
    }

    /// Removes a folder with all that is in it.
    public static func removeTree(_ path: String) {
        for name in (try? names(in: path)) ?? [] {
            if unlink("\(path)/\(name)") != 0 { removeTree("\(path)/\(name)") }
        }
        rmdir(path)
    }

    /// Copies the files of a folder into another one.
    public static func copyFiles(of folder: String, to other: String) throws(TestFolderError) {
        for name in try names(in: folder) { try copyFile("\(folder)/\(name)", to: "\(other)/\(name)") }
    }

    private static func names(in folder: String) throws(TestFolderError) -> [String] {
        guard let stream = opendir(folder) else { throw TestFolderError(folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    private static func copyFile(_ path: String, to other: String) throws(TestFolderError) {
        let source = open(path, O_RDONLY)
        guard source >= 0 else { throw TestFolderError(path) }
        defer { close(source) }
        let target = open(other, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard target >= 0 else { throw TestFolderError(other) }
        defer { close(target) }
        while true {
            let count = sendfile(target, source, nil, 1 << 30)
            if count == 0 { return }
            guard count > 0 else { throw TestFolderError(other) }
        }
    }
}

/// A test has no files: the place and why.
public struct TestFolderError: Error {
    public let words: String

    init(_ path: String) { words = "\(path): \(String(cString: strerror(errno)))" }
}
