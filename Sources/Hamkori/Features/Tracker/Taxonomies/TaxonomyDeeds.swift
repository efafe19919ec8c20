import Secrets
import Storage

extension RecordKind {
    static let term = RecordKind("term")
}

extension DeedKind {
    static let taxonomiesSupplied = DeedKind(
        "taxonomies.supplied",
        Text(
            tg: "Истилоҳҳо аз барнома гузошта шуданд", ru: "Термины поступили из программы",
            en: "Terms supplied with the program"))
    static let termAdded = DeedKind(
        "term.added", Text(tg: "Истилоҳ илова шуд", ru: "Термин добавлен", en: "Term added"))
    static let termChanged = DeedKind(
        "term.changed", Text(tg: "Истилоҳ тағйир ёфт", ru: "Термин изменён", en: "Term changed"))
    static let termRetired = DeedKind(
        "term.retired",
        Text(tg: "Истилоҳ аз истифода баромад", ru: "Термин выведен из употребления", en: "Term retired"))
    static let termRestored = DeedKind(
        "term.restored",
        Text(
            tg: "Истилоҳ ба истифода баргашт", ru: "Термин возвращён в употребление", en: "Term restored"))
}

/// What changes together in the taxonomies.
enum TaxonomyDeeds {
    /// Puts the terms and spellings that come with the program into the database where they are missing. What an
    /// administrator changed stays as they want it, and a spelling that they gave to another term stays there.
    /// - Throws: `StorageError`.
    static func supply(_ application: Application) throws {
        let isWhole = try application.read {
            try missing(in: $0).isEmpty
        }
        guard !isWhole else { return }
        do {
            try application.write(as: Application.nobody, at: application.clock.now) { writing in
                // Another process that opens at this moment may have been faster.
                guard try !missing(in: writing.scope).isEmpty else {
                    throw WriteRefusal.alreadyDone(address: "")
                }
                try supplyMissing(writing)
            }
        } catch WriteRefusal.alreadyDone {}
    }

    /// What is missing of a shipped term: its spellings, and the term itself where none is known.
    private struct Missing {
        let entry: ShippedTerms.Entry
        let known: TaxonomyNames.Entry?
        let spellings: [String]
    }

    private static func missing(in scope: Scope) throws -> [Missing] {
        let words = ShippedTerms.all.flatMap { entry in entry.spellings.map { (entry.taxonomy, $0) } }
        let known = try TaxonomyStore.entries(words, in: scope)
        return ShippedTerms.all.compactMap { entry in
            let lacking = entry.spellings.filter { known[entry.taxonomy]?[$0] == nil }
            guard !lacking.isEmpty else { return nil }
            return Missing(
                entry: entry, known: known[entry.taxonomy]?[entry.word], spellings: lacking)
        }
    }

    private static func supplyMissing(_ writing: Writing) throws {
        var terms: [Term] = []
        var spellings: [(taxonomy: Taxonomy, spelling: String, word: String, term: ID<Term>)] = []
        var goals: [String: ID<Term>] = [:]
        let recorded = Set(try TaxonomyStore.ids(in: writing.scope))
        var changed: [ID<Term>] = []
        for missing in try missing(in: writing.scope) {
            let entry = missing.entry
            let id = missing.known?.term ?? writing.newID(Term.self)
            if missing.known == nil {
                if entry.taxonomy == .sdg, entry.parent == nil { goals[entry.word] = id }
                let parent = try entry.parent.flatMap { number in
                    try goals[number]
                        ?? TaxonomyStore.term(.sdg, named: number, in: writing.scope)
                }
                terms.append(entry.term(as: id, under: parent))
            } else if recorded.contains(id.text) {
                changed.append(id)
            }
            spellings += missing.spellings.map {
                (entry.taxonomy, $0, missing.known?.word ?? entry.word, id)
            }
        }
        try TaxonomyStore.insert(terms, in: writing)
        try TaxonomyStore.insert(spellings: spellings, in: writing)
        try writing.record(
            [Deed(.taxonomiesSupplied, RecordReference(.institution, writing.institution))]
                + changed.map { Deed(.termChanged, RecordReference(.term, $0)) })
    }

    /// Adds a term to a taxonomy.
    static func add(_ draft: Term.Draft, to taxonomy: Taxonomy, as id: ID<Term>, in writing: Writing) throws {
        try TaxonomyStore.insert(draft, taxonomy, as: id, in: writing)
        try writing.record(Deed(.termAdded, RecordReference(.term, id)))
    }

    /// - Throws: `WriteRefusal.stale`.
    static func change(_ known: Term, to draft: Term.Draft, from version: Int, in writing: Writing) throws {
        try TaxonomyStore.update(known, draft, from: version, in: writing)
        try writing.record(Deed(.termChanged, RecordReference(.term, known.id)))
    }

    /// Takes a term out of use, or back into it.
    static func set(isRetired: Bool, _ id: ID<Term>, in writing: Writing) throws {
        try TaxonomyStore.setRetired(isRetired, of: id, in: writing)
        try writing.record(Deed(isRetired ? .termRetired : .termRestored, RecordReference(.term, id)))
    }
}

extension ShippedTerms.Entry {
    /// The term as it comes with the program, in the order of its table.
    fileprivate func term(as id: ID<Term>, under parent: ID<Term>?) -> Term {
        let place = ShippedTerms.places[taxonomy]?[word] ?? 0
        return Term(
            id: id, taxonomy: taxonomy, word: word, spellings: spellings, parent: parent, name: name,
            place: place, isRetired: false, isShipped: true, version: 1)
    }
}
