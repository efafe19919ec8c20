extension AttachedFile {
    /// A name that harms no file system and no header: without folders and control characters, at most 100
    /// characters, and with the ending of what the file really is.
    static func safeName(_ name: String, _ type: AttachedFileType) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let kept = last.unicodeScalars.map { isHarmless($0) ? Character($0) : "_" }
        var stem = String(kept.prefix(100)).trimmed
        if let dot = stem.lastIndex(of: "."), dot != stem.startIndex { stem = String(stem[..<dot]) }
        while stem.hasPrefix(".") { stem.removeFirst() }
        return (stem.isEmpty ? "file" : stem) + "." + type.rawValue
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        if ["-", "_", ".", " ", "(", ")"].contains(scalar) { return true }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
            .decimalNumber,
            .nonspacingMark:
            return true
        default: return false
        }
    }
}
