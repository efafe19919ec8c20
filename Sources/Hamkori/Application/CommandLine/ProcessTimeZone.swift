import Glibc

/// The time zone of the process, which is the institution's: by it days end and deadlines count.
enum ProcessTimeZone {
    /// The institution's, unless the operator set another.
    private static let usual = "Asia/Dushanbe"

    /// Sets it.
    /// - Throws: `Arguments.Misuse` for one that the system does not know: it would count in UTC without a word.
    static func set() throws {
        setenv("TZ", usual, 0)
        guard isKnown(name) else {
            throw Arguments.Misuse(
                words: access(folder + "/" + usual, R_OK) == 0
                    ? "TZ=\(name) is not a time zone that this system knows; one is \(usual)"
                    : "The system knows no time zones. Debian's package brings them: apt-get install tzdata")
        }
        tzset()
    }

    /// The zone as the operator names it, `Asia/Dushanbe`.
    static var name: String { getenv("TZ").map { String(cString: $0) } ?? usual }

    /// A name of the tz database, the path of such a file, or a rule of POSIX such as `<+05>-5`. A rule
    /// without brackets is not taken: `UTC+5` says five hours west, which nobody means.
    static func isKnown(_ name: String) -> Bool {
        let word = name.first == ":" ? String(name.dropFirst()) : name
        let path = word.first == "/" ? word : folder + "/" + word
        if !word.isEmpty, !word.split(separator: "/").contains(".."), isZone(path) { return true }
        return isRule(word)
    }

    private static var folder: String { getenv("TZDIR").map { String(cString: $0) } ?? "/usr/share/zoneinfo" }

    private static func isZone(_ path: String) -> Bool {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        var start = [UInt8](repeating: 0, count: 4)
        return read(file, &start, 4) == 4 && start == Array("TZif".utf8)
    }

    private static func isRule(_ word: String) -> Bool {
        guard word.first == "<", let end = word.firstIndex(of: ">") else { return false }
        let rest = word[word.index(after: end)...]
        let digits = rest.first == "+" || rest.first == "-" ? rest.dropFirst() : rest
        return digits.first.map { ("0"..."9").contains($0) } ?? false
    }
}
