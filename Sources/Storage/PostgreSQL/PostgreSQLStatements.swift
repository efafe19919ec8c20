/// The names of the statements that one connection has prepared, the most recently used 200 of them.
///
/// A name is a digest of the text and its types, so that a name always means the same statement.
struct PostgreSQLStatements {
    /// The most values of a statement that is kept.
    static let parameterLimit = 128
    private static let limit = 200
    private var known: [Key: (name: String, usedAt: Int)] = [:]
    private var clock = 0

    /// A text is prepared again for other types: a place that held NULL leaves its type to the server.
    private struct Key: Hashable {
        let text: String
        let types: [UInt32]

        /// Two different digests of 64 bits: our own texts are told apart, not protected.
        var name: String {
            "h" + String(digest(0xCBF2_9CE4_8422_2325), radix: 16) + "_"
                + String(digest(0x9E37_79B9_7F4A_7C15), radix: 16)
        }

        /// FNV-1a from one of two beginnings.
        private func digest(_ start: UInt64) -> UInt64 {
            var digest = start
            for byte in text.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
            for type in types { digest = (digest ^ UInt64(type)) &* 0x100_0000_01B3 }
            return digest
        }
    }

    /// A statement's name; whether it still has to be prepared; and one that has to make room for it.
    mutating func name(for text: String, types: [UInt32]) -> (name: String, isNew: Bool, outdated: String?) {
        let key = Key(text: text, types: types)
        clock += 1
        if let name = known[key]?.name {
            known[key] = (name, clock)
            return (name, false, nil)
        }
        var outdated: String?
        if known.count >= PostgreSQLStatements.limit,
            let oldest = known.min(by: { $0.value.usedAt < $1.value.usedAt })
        {
            outdated = oldest.value.name
            known.removeValue(forKey: oldest.key)
        }
        let name = key.name
        known[key] = (name, clock)
        return (name, true, outdated)
    }

    mutating func forget(_ text: String, types: [UInt32]) {
        known.removeValue(forKey: Key(text: text, types: types))
    }
}
