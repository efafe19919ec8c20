import Glibc

/// Where a file lies. Paths are cut by bytes: a slash before a combining mark is part of a Character and divides folders.
enum FilePath {
    private static let slash = UInt8(ascii: "/")

    /// The folder in which a path names something.
    static func folder(of path: String) -> String {
        guard let last = path.utf8.lastIndex(of: slash) else { return "." }
        return last == path.startIndex ? "/" : String(path[..<last])
    }

    /// What a path names there.
    static func name(of path: String) -> String {
        String(path[(path.utf8.lastIndex(of: slash).map(path.utf8.index(after:)) ?? path.startIndex)...])
    }

    /// Whether a place is a folder or lies in it, both resolved.
    static func isWithin(_ place: String, _ folder: String) -> Bool {
        place.utf8.elementsEqual(folder.utf8) || place.utf8.starts(with: (folder + "/").utf8)
    }

    /// The same place without links and dots; nil when there is none.
    static func resolved(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }
}
