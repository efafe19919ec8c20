import Glibc

/// What the system says of an error number, as part of a sentence.
enum SystemWords {
    static func of(_ code: Int32) -> String {
        let words = String(cString: strerror(code))
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}
