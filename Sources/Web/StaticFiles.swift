import Glibc

/// Why the folder of static files could not be loaded.
public enum StaticFilesError: Error, Equatable {
    /// A file or folder could not be read.
    case unreadable(path: String, code: Int32)
    /// There is no memory for a file.
    case noMemory(name: String)
}

/// The style sheets, scripts, fonts and pictures of a site, in memory, under names that change with their content:
/// `site.css` is served as `/assets/site.3f2a91bc.css` and may be kept for a year.
public struct StaticFiles: Sendable {
    private let paths: [String: String]
    private let responses: [String: PreparedResponse]

    /// No files.
    public init() {
        paths = [:]
        responses = [:]
    }

    /// Loads a folder and the folders in it; files of unknown types are left out, hidden ones too.
    ///
    /// - Throws: `StaticFilesError`.
    public init(
        folder: String, under prefix: String = "/assets/", headers: Headers = [:]
    ) throws(StaticFilesError) {
        var files: [String: [UInt8]] = [:]
        try StaticFiles.load(folder, "", &files)
        try self.init(files, under: prefix, headers: headers)
    }

    /// Files from bytes at hand, by name; a name may have folders. `headers` go with each.
    ///
    /// In style sheets, `url(name)` of another of the files, without quotes or with, is replaced by its path.
    ///
    /// - Throws: `StaticFilesError.noMemory`.
    public init(
        _ files: [String: [UInt8]], under prefix: String = "/assets/", headers: Headers = [:]
    ) throws(StaticFilesError) {
        var paths: [String: String] = [:]
        var responses: [String: PreparedResponse] = [:]
        let names = files.keys.sorted()
        for name in names.filter({ !$0.hasSuffix(".css") }) + names.filter({ $0.hasSuffix(".css") }) {
            guard let type = StaticFiles.contentType(name), var bytes = files[name] else { continue }
            if name.hasSuffix(".css") { bytes = StaticFiles.linked(bytes, paths) }
            let path = prefix + StaticFiles.stamped(name, Fingerprint(of: bytes))
            var headers = headers
            headers.set("Content-Type", type)
            headers.set("Cache-Control", "public, max-age=31536000, immutable")
            headers.set("X-Content-Type-Options", "nosniff")
            let response = Response(headers: headers, body: .bytes(bytes))
            guard let prepared = PreparedResponse(response, level: 9) else { throw .noMemory(name: name) }
            paths[name] = path
            responses[path] = prepared
        }
        self.paths = paths
        self.responses = responses
    }

    /// The path of a file by its plain name; nil when there is no such file.
    public func path(of name: String) -> String? { paths[name] }

    /// What is served at a path.
    public func response(for path: String) -> PreparedResponse? { responses[path] }

    /// The plain names, sorted.
    public var names: [String] { paths.keys.sorted() }

    private static func stamped(_ name: String, _ fingerprint: Fingerprint) -> String {
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        return name[..<dot] + "." + fingerprint.text.prefix(8) + name[dot...]
    }

    private static func contentType(_ name: String) -> String? {
        switch name.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "jpg": "image/jpeg"
        case "webp": "image/webp"
        case "ico": "image/x-icon"
        case "woff2": "font/woff2"
        case "txt": "text/plain; charset=utf-8"
        case "webmanifest": "application/manifest+json"
        default: nil
        }
    }

    /// Puts the stamped paths in place of `url(name)`.
    private static func linked(_ bytes: [UInt8], _ paths: [String: String]) -> [UInt8] {
        var linked: [UInt8] = []
        var rest = bytes[...]
        let opening = Array("url(".utf8)
        while let byte = rest.first {
            guard byte == opening[0], rest.starts(with: opening),
                let end = rest.firstIndex(of: UInt8(ascii: ")"))
            else {
                linked.append(byte)
                rest = rest.dropFirst()
                continue
            }
            let inside = rest[(rest.startIndex + opening.count)..<end].filter { !$0.isQuoteOrSpace }
            let name = String(decoding: inside, as: UTF8.self)
            linked += paths[name].map { Array("url(\"\($0)\")".utf8) } ?? Array(rest[...end])
            rest = rest[(end + 1)...]
        }
        return linked
    }

    private static func load(
        _ root: String, _ inner: String, _ files: inout [String: [UInt8]]
    ) throws(StaticFilesError) {
        let folder = inner.isEmpty ? root : root + "/" + inner
        guard let listing = opendir(folder) else { throw .unreadable(path: folder, code: errno) }
        defer { closedir(listing) }
        while let entry = readdir(listing) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasPrefix(".") { continue }
            let path = inner.isEmpty ? name : inner + "/" + name
            var status = stat()
            guard stat(root + "/" + path, &status) == 0 else { throw .unreadable(path: path, code: errno) }
            if status.st_mode & S_IFMT == S_IFDIR {
                try load(root, path, &files)
            } else if contentType(name) != nil {
                files[path] = try read(root + "/" + path, size: Int(status.st_size))
            }
        }
    }

    private static func read(_ path: String, size: Int) throws(StaticFilesError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .unreadable(path: path, code: errno) }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: size)
        var filled = 0
        while filled < size {
            let got = bytes.withUnsafeMutableBytes {
                Glibc.read(file, $0.baseAddress.map { $0 + filled }, size - filled)
            }
            guard got > 0 else { throw .unreadable(path: path, code: got < 0 ? errno : EIO) }
            filled += got
        }
        return bytes
    }
}

extension UInt8 {
    fileprivate var isQuoteOrSpace: Bool {
        self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") || self == 0x20
    }
}
