/// The names of the statements that one connection has prepared, the most recently used 200 of them.
struct PostgreSQLStatements {
    /// The most values of a statement that is kept.
    static let parameterLimit = 128
    private static let limit = 200
    private var known: [Key: (name: String, usedAt: Int)] = [:]
    private var clock = 0

    /// A text is prepared anew for other types: a place that held NULL leaves its type to the server.
    private struct Key: Hashable {
        let text: String
        let types: [UInt32]
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
        let name = "s\(clock)"
        known[key] = (name, clock)
        return (name, true, outdated)
    }

    mutating func forget(_ text: String, types: [UInt32]) {
        known.removeValue(forKey: Key(text: text, types: types))
    }
}
