import Documents

/// What tells that two complaints may be one: the same name, the same telephone or address, or the same words. Compared
/// in memory, between what the officer may open anyway; nothing of it is kept or indexed.
struct CaseLikeness: Sendable {
    /// How many of the last cases of an office are looked at.
    static let compared = 200

    private let name: Set<Substring>
    private let contact: String
    private let words: Set<Substring>

    init(_ account: JSON) {
        func words(_ field: String) -> Set<Substring> {
            Set(
                ListRequest.folded(account[field]?.asString ?? "")
                    .split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 })
        }
        name = words("name")
        self.words = words("what")
        contact = String((account["contact"]?.asString ?? "").filter { $0.isNumber }.suffix(9))
    }

    /// Whether somebody should look at both.
    func isLike(_ other: CaseLikeness) -> Bool {
        if name.count > 1, name == other.name { return true }
        if contact.count > 6, contact == other.contact { return true }
        let shared = words.intersection(other.words).count
        return shared >= 8 && shared * 4 >= words.union(other.words).count * 3
    }
}
