/// Paths of files on somebody's computer.
enum LocalPath {
    /// Whether a text holds one: `file:`, a drive with a folder, a share of a network, or a home folder at its start.
    static func stands(in text: String) -> Bool {
        if ["/home/", "/Users/", "~/"].contains(where: { text.hasPrefix($0) }) { return true }
        guard text.contains(":") || text.contains("\\") else { return false }
        let bytes = Array(text.lowercased().utf8)
        return bytes.indices.contains { isShare(bytes, $0) || isDrive(bytes, $0) || isScheme(bytes, $0) }
    }

    /// Two backslashes and a name where a word begins.
    private static func isShare(_ bytes: [UInt8], _ place: Int) -> Bool {
        bytes.has("\\\\", at: place) && isLetter(bytes, place + 2)
            && (place == 0 || [0x20, 0x22, 0x27, 0x5B].contains(bytes[place - 1]))
    }

    /// One letter, a colon and a slash of either kind: `https:/` has more letters.
    private static func isDrive(_ bytes: [UInt8], _ place: Int) -> Bool {
        (bytes.has(":\\", at: place) || bytes.has(":/", at: place))
            && isLetter(bytes, place - 1) && !isLetter(bytes, place - 2)
    }

    private static func isScheme(_ bytes: [UInt8], _ place: Int) -> Bool {
        bytes.has("file:", at: place) && !isLetter(bytes, place - 1)
    }

    /// Whether a small letter or a digit of ASCII stands there.
    private static func isLetter(_ bytes: [UInt8], _ place: Int) -> Bool {
        bytes.indices.contains(place)
            && ((0x61...0x7A).contains(bytes[place]) || (0x30...0x39).contains(bytes[place]))
    }
}
