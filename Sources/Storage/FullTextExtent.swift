/// Which documents a condition takes in, apart from how the engines write it: neither has words for all documents, for
/// none, or, on SQLite, for all but some.
enum FullTextExtent {
    case everything, nothing
    case some(FullTextMatch)
    case allBut(FullTextMatch)

    /// The documents that hold what a condition asks for. A condition that names no word asks for nothing, and all hold
    /// that.
    init(_ match: FullTextMatch) {
        switch match {
        case .word(let word), .beginning(let word): self = word.isEmpty ? .everything : .some(match)
        case .label: self = .some(match)
        case .phrase(let words):
            let written = words.filter { !$0.isEmpty }
            self = written.isEmpty ? .everything : .some(.phrase(written))
        case .all(let parts): self = FullTextExtent.common(parts.map(FullTextExtent.init))
        case .any(let parts):
            self = FullTextExtent.common(parts.map { FullTextExtent($0).complement }).complement
        case .butNot(let one, let other):
            self = FullTextExtent.common([FullTextExtent(one), FullTextExtent(other).complement])
        }
    }

    /// All other documents.
    private var complement: FullTextExtent {
        switch self {
        case .everything: .nothing
        case .nothing: .everything
        case .some(let match): .allBut(match)
        case .allBut(let match): .some(match)
        }
    }

    /// The documents that all of some extents take in.
    private static func common(_ extents: [FullTextExtent]) -> FullTextExtent {
        var wanted: [FullTextMatch] = []
        var unwanted: [FullTextMatch] = []
        for extent in extents {
            switch extent {
            case .everything: continue
            case .nothing: return .nothing
            case .some(let match): wanted.append(match)
            case .allBut(let match): unwanted.append(match)
            }
        }
        let excluded = unwanted.count == 1 ? unwanted[0] : FullTextMatch.any(unwanted)
        guard !wanted.isEmpty else { return unwanted.isEmpty ? .everything : .allBut(excluded) }
        let included = wanted.count == 1 ? wanted[0] : FullTextMatch.all(wanted)
        return .some(unwanted.isEmpty ? included : .butNot(included, excluded))
    }
}
