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

    /// Why a document was not cleaned that perhaps can be.
    public enum Failure: Error, Equatable {
        /// A program is missing, or bubblewrap may make no room on this machine.
        case unavailable
        case tooSlow
    }

    /// The programs that are missing, by the names of their Debian packages; empty when it can work.
    public static var missingPackages: [String] {
        [("bwrap", "bubblewrap"), ("mat2", "mat2")].filter { !BoundedProcess.isInstalled($0.0) }.map(\.1)
    }

    /// Whether bubblewrap may make a room here: some machines forbid it.
    public static var canMakeRooms: Bool {
        (try? BoundedProcess.output(of: "bwrap", room + ["true"], seconds: 5, limit: 1)) != nil
    }

    /// Returns the document without it; nil when that cannot be done.
    /// - Parameters:
    ///   - limit: the most bytes of the result.
    ///   - deadline: when it is given up; a document may take 30 seconds in any case.
    /// - Throws: `Failure`.
    public static func cleaned(
        _ contents: [UInt8], _ kind: Kind, limit: Int,
        by deadline: Deadline = Deadline(seconds: 60)
    ) throws(Failure) -> [UInt8]? {
        guard kind == .pdf else { return try output(contents, kind, isWhole: true, limit, deadline) }
        // Drawn as lines and letters, a page stays searchable; pictures with tags of their own are only left by drawing all
        // of it as one picture.
        do throws(Failure) {
            let drawn = try output(contents, kind, isWhole: false, limit, deadline)
            if let drawn, !holdsPictureTags(drawn) { return drawn }
        } catch {
            guard error == .tooSlow else { throw error }
        }
        return try output(contents, kind, isWhole: true, limit, deadline)
    }

    private static func output(
        _ contents: [UInt8], _ kind: Kind, isWhole: Bool, _ limit: Int, _ deadline: Deadline
    ) throws(Failure) -> [UInt8]? {
        guard deadline.secondsLeft > 0 else { throw .tooSlow }
        guard let file = MemoryFile(contents) else { throw .unavailable }
        let name = "document.\(kind.rawValue)"
        let options = isWhole ? "" : "--lightweight "
        let script = "mat2 --no-sandbox \(options)\(name) >&2 && exec cat document.cleaned.\(kind.rawValue)"
        do throws(BoundedProcess.Failure) {
            let output = try BoundedProcess.output(
                of: "bwrap", room + ["--file", "0", "/tmp/\(name)", "sh", "-c", script],
                seconds: min(30, deadline.secondsLeft), limit: limit, memory: 2_000_000_000, input: file)
            return output.isEmpty ? nil : output
        } catch {
            switch error {
            case .notInstalled: throw .unavailable
            case .tooSlow: throw .tooSlow
            case .tooMuch: return nil
            case .failed:
                guard missingPackages.isEmpty, canMakeRooms else { throw .unavailable }
                return nil
            }
        }
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
