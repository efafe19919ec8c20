import Storage

/// All SQL of taxonomies.
enum TaxonomyStore {
    // MARK: What other stores put into their own statements

    /// All spellings of the term that a word names, and the word itself.
    static func spellings(sharing word: String, of taxonomy: Taxonomy, in scope: Scope) -> SQL {
        """
        SELECT \(word) AS spelling UNION SELECT o.spelling FROM taxonomy_spellings s
        JOIN taxonomy_spellings o ON o.institution_id = s.institution_id AND o.taxonomy = s.taxonomy
            AND o.term_id = s.term_id
        WHERE \(scope.own("s")) AND s.taxonomy = \(taxonomy) AND s.spelling = \(word)
        """
    }

    static func spellings(sharing word: String, of taxonomy: Taxonomy, in scope: Scope) throws -> [String] {
        try scope.rows(
            "SELECT spelling FROM (\(spellings(sharing: word, of: taxonomy, in: scope) as SQL)) shared ORDER BY spelling"
        ) { try $0["spelling"] }
    }

    /// Every spelling that has a term, with its taxonomy, as a table for a join.
    static func known(in scope: Scope) -> SQL {
        "SELECT taxonomy, spelling FROM taxonomy_spellings WHERE \(scope.own)"
    }

    // MARK: Reading

    static let table = RecordTable<Term>("taxonomy_terms") { terms, scope in
        var spellings: [ID<Term>: [String]] = [:]
        try scope.forEach(
            """
            SELECT term_id, spelling FROM taxonomy_spellings
            WHERE \(scope.checked) AND term_id IN (\(list: terms.map(\.id))) ORDER BY spelling {byCodePoint}
            """
        ) { spellings[try $0["term_id"], default: []].append(try $0["spelling"]) }
        for (index, term) in terms.enumerated() {
            terms[index].spellings = [term.word] + (spellings[term.id] ?? []).filter { $0 != term.word }
        }
    }

    static func entries(
        _ words: [(taxonomy: Taxonomy, topic: String)], in scope: Scope
    ) throws -> [Taxonomy: [String: TaxonomyNames.Entry]] {
        guard !words.isEmpty else { return [:] }
        var entries: [Taxonomy: [String: TaxonomyNames.Entry]] = [:]
        for spellings in words.map(\.topic).uniqued.pieces(of: 1_000) {
            try scope.forEach(
                """
                SELECT s.taxonomy, s.spelling, s.word, s.term_id, t.name, t.place FROM taxonomy_spellings s
                JOIN taxonomy_terms t ON t.id = s.term_id
                WHERE \(scope.own("s")) AND s.taxonomy IN (\(list: Set(words.map(\.taxonomy))))
                    AND s.spelling IN (\(list: spellings))
                """
            ) { row in
                entries[try row["taxonomy"], default: [:]][try row["spelling"]] = TaxonomyNames.Entry(
                    term: try row["term_id"], word: try row["word"], name: try row["name"],
                    place: try row["place"])
            }
        }
        return entries
    }

    /// A page of a taxonomy's list.
    static func list(_ request: ListRequest, _ taxonomy: Taxonomy, in scope: Scope) throws -> ListPage<Term> {
        try ListQuery("taxonomy_terms", request, order: "place, id", in: scope)
            .narrowed(to: "taxonomy = \(taxonomy)")
            .filtered(by: "retired") { ["yes": "is_retired = 1", "no": "is_retired = 0"][$0] }
            .page(of: table)
    }

    /// The terms of a taxonomy that are still offered, in their order.
    static func offered(_ taxonomy: Taxonomy, in scope: Scope) throws -> [Term] {
        try table.all(where: "taxonomy = \(taxonomy) AND is_retired = 0 ORDER BY place, id", in: scope)
    }

    /// All terms of some taxonomies, those that are not offered any longer, too.
    static func all(_ taxonomies: [Taxonomy], in scope: Scope) throws -> [Term] {
        try table.all(where: "taxonomy IN (\(list: taxonomies)) ORDER BY place, id", in: scope)
    }

    static func term(_ id: ID<Term>, in scope: Scope) throws -> Term? {
        try table.record(id, in: scope)
    }

    /// Terms by their ids, those that exist.
    static func terms(_ ids: some Sequence<ID<Term>>, in scope: Scope) throws -> [Term] {
        try table.found(by: "id IN (\(list: Set(ids)))", in: scope)
    }

    /// The term that a source's word names.
    static func term(_ taxonomy: Taxonomy, named spelling: String, in scope: Scope) throws -> ID<Term>? {
        try scope.row(
            """
            SELECT term_id FROM taxonomy_spellings
            WHERE \(scope.own) AND taxonomy = \(taxonomy) AND spelling = \(spelling)
            """
        ) { try $0["term_id"] }
    }

    /// How many terms each taxonomy has.
    static func sizes(in scope: Scope) throws -> [Taxonomy: Int] {
        var sizes: [Taxonomy: Int] = [:]
        try scope.forEach(
            """
            SELECT taxonomy, count(*) AS total FROM taxonomy_terms WHERE \(scope.own)
            GROUP BY taxonomy
            """
        ) { sizes[try $0["taxonomy"]] = try $0["total"] }
        return sizes
    }

    /// The place after the last.
    static func nextPlace(_ taxonomy: Taxonomy, in scope: Scope) throws -> Int {
        try scope.row(
            """
            SELECT COALESCE(max(place), 0) + 10 AS next FROM taxonomy_terms
            WHERE \(scope.own) AND taxonomy = \(taxonomy)
            """
        ) { try $0["next"] } ?? 10
    }

    /// The terms that people made or changed: what came with the program and stayed as it was is the program's word.
    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows(
            "SELECT id FROM taxonomy_terms WHERE \(scope.checked) AND (version > 1 OR is_shipped = 0)"
        ) {
            try $0["id"]
        }
    }

    // MARK: Writing

    static func insert(
        _ draft: Term.Draft, _ taxonomy: Taxonomy, as id: ID<Term>, in writing: Writing
    ) throws {
        guard let word = draft.spellings.first else { return }
        try insert(
            [
                Term(
                    id: id, taxonomy: taxonomy, word: word, spellings: draft.spellings, parent: draft.parent,
                    name: draft.name, place: draft.place, isRetired: false, isShipped: false, version: 1)
            ], in: writing)
        for spelling in draft.spellings { try insert(spelling, of: id, in: writing) }
    }

    /// Puts in many at once, without their spellings.
    static func insert(_ terms: [Term], in writing: Writing) throws {
        guard !terms.isEmpty else { return }
        let values = terms.map { term -> SQL in
            """
            (\(Term.fields.values(term)), \(writing.institution), \(searchKey(term.word, term.name)))
            """
        }
        try writing.execute(
            """
            INSERT INTO taxonomy_terms (\(Term.fields.columns), institution_id, search_key)
            VALUES \(values.joined(by: ", "))
            """)
    }

    /// Puts in many spellings at once: each with its term and its term's word.
    static func insert(
        spellings: [(taxonomy: Taxonomy, spelling: String, word: String, term: ID<Term>)], in writing: Writing
    ) throws {
        guard !spellings.isEmpty else { return }
        let values = spellings.map { known -> SQL in
            "(\(writing.institution), \(known.taxonomy), \(known.spelling), \(known.word), \(known.term))"
        }
        try writing.execute(
            """
            INSERT INTO taxonomy_spellings (institution_id, taxonomy, spelling, word, term_id)
            VALUES \(values.joined(by: ", "))
            """)
    }

    private static func insert(_ spelling: String, of id: ID<Term>, in writing: Writing) throws {
        try writing.execute(
            """
            INSERT INTO taxonomy_spellings (institution_id, taxonomy, spelling, word, term_id)
            SELECT t.institution_id, t.taxonomy, \(spelling), t.word, t.id FROM taxonomy_terms t
            WHERE \(writing.scope.checked("t")) AND t.id = \(id)
            """)
    }

    /// Changes a term; its word stays, and so does every spelling that it had.
    /// - Throws: `WriteRefusal.stale` when somebody saved since the version that the form was opened with.
    static func update(_ term: Term, _ draft: Term.Draft, from version: Int, in writing: Writing) throws {
        try table.update(
            term.id,
            """
            name = \(draft.name), parent_id = \(draft.parent), place = \(draft.place),
            search_key = \(searchKey(term.word, draft.name))
            """, from: version, in: writing)
        for spelling in draft.spellings where !term.spellings.contains(spelling) {
            try insert(spelling, of: term.id, in: writing)
        }
    }

    static func setRetired(_ isRetired: Bool, of id: ID<Term>, in writing: Writing) throws {
        try writing.execute(
            """
            UPDATE taxonomy_terms SET is_retired = \(isRetired), version = version + 1
            WHERE \(writing.checked) AND id = \(id)
            """)
    }

    private static func searchKey(_ word: String, _ name: Wording) -> String {
        ListRequest.folded(word) + " " + name.searchKey
    }
}
