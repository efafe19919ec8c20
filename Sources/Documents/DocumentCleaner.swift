/// Removes from PDF, Word and Excel files what they tell of their makers: author, program, times, comments, changes that are
/// tracked, and the tags of the pictures in them.
///
/// mat2 does it, alone in a room that bubblewrap makes: without a network, without our files, without the disk. Both are
/// Debian's packages of these names; without them, or for a file that mat2 cannot take apart, there is no answer.
public enum DocumentCleaner {
    /// The kinds of documents that it knows, by the ending that tells mat2 what they are.
    public enum Kind: String, CaseIterable, Sendable {
        case pdf, docx, xlsx
    }

    /// The programs that are missing, by the names of their Debian packages; empty when it can work.
    public static var missingPackages: [String] {
        [("bwrap", "bubblewrap"), ("mat2", "mat2")].filter { !BoundedProcess.isInstalled($0.0) }.map(\.1)
    }

    /// Returns the document without it; nil when that cannot be done.
    /// - Parameter limit: the most bytes of the result.
    public static func cleaned(_ contents: [UInt8], _ kind: Kind, limit: Int) -> [UInt8]? {
        guard kind == .pdf else { return output(contents, kind, isWhole: true, limit) }
        // Drawn as lines and letters, a page stays searchable; pictures with tags of their own are only left by drawing all
        // of it as one picture.
        if let drawn = output(contents, kind, isWhole: false, limit), !holdsPictureTags(drawn) {
            return drawn
        }
        return output(contents, kind, isWhole: true, limit)
    }

    private static func output(
        _ contents: [UInt8], _ kind: Kind, isWhole: Bool, _ limit: Int
    ) -> [UInt8]? {
        guard let file = MemoryFile(contents) else { return nil }
        let name = "document.\(kind.rawValue)"
        let options = isWhole ? "" : "--lightweight "
        let script = "mat2 --no-sandbox \(options)\(name) >&2 && exec cat document.cleaned.\(kind.rawValue)"
        let output = try? BoundedProcess.output(
            of: "bwrap", room + ["--file", "0", "/tmp/\(name)", "sh", "-c", script],
            seconds: 30, limit: limit, memory: 2_000_000_000, input: file)
        guard let output, !output.isEmpty else { return nil }
        return output
    }

    /// Programs and fonts to read, a temporary folder in memory, nothing else.
    private static let room = [
        "--unshare-all", "--die-with-parent", "--new-session", "--clearenv",
        "--setenv", "PATH", "/usr/bin:/bin", "--setenv", "LANG", "C.UTF-8", "--setenv", "HOME", "/tmp",
        "--ro-bind", "/usr", "/usr", "--ro-bind-try", "/etc/fonts", "/etc/fonts",
        "--ro-bind-try", "/etc/mime.types", "/etc/mime.types",
        "--symlink", "usr/bin", "/bin", "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64",
        "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--chdir", "/tmp",
    ]

    private static func holdsPictureTags(_ contents: [UInt8]) -> Bool {
        ["Exif\0\0", "http://ns.adobe.com/"].contains { contents.holds($0) }
    }
}
