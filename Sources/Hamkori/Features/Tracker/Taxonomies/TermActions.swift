import Storage
import Web

/// One term: added, changed, retired; never deleted, because what bears it keeps it.
enum TermActions {
    static func show(_ id: ID<Term>, _ context: Context) throws -> Response {
        let page = try context.read { scope in
            let term = try find(id, in: scope)
            return TermPages.show(
                term, parent: try term.parent.flatMap { try TaxonomyStore.term($0, in: scope) },
                try RecordSections.history(RecordReference(.term, id), context, in: scope), context)
        }
        return context.page(page)
    }

    static func create(_ taxonomy: Taxonomy, _ context: Context) throws -> Response {
        var values = Fields()
        if let word = context.query["word"] { values.add("spellings", word) }
        return try form(nil, taxonomy: taxonomy, state: FormState(values: values), context)
    }

    static func insert(_ taxonomy: Taxonomy, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let same: ID<Term>? = reader.id("same", required: false)
        let known = try context.read { scope in
            try same.flatMap { try TaxonomyStore.term($0, in: scope) }
        }
        if let known, known.taxonomy == taxonomy { return try attach(known, &reader, context) }
        guard let draft = try draft(&reader, of: nil, in: taxonomy, context) else {
            return try form(nil, taxonomy: taxonomy, state: reader.state, context)
        }
        let id = context.newID(Term.self)
        let link = context.link(Taxonomies.show, id)
        try context.write(submission: reader.submission(leadingTo: link)) {
            try TaxonomyDeeds.add(draft, to: taxonomy, as: id, in: $0)
        }
        return context.redirect(to: link)
    }

    /// Gives words to a term that there is already.
    private static func attach(
        _ known: Term, _ reader: inout FormReader, _ context: Context
    ) throws -> Response {
        let spellings = try spellings(&reader, of: known, in: known.taxonomy, context)
        guard reader.isValid else {
            return try form(nil, taxonomy: known.taxonomy, state: reader.state, context)
        }
        let link = context.link(Taxonomies.show, known.id)
        let draft = Term.Draft(
            spellings: spellings, parent: known.parent, name: known.name, place: known.place)
        try context.write(submission: reader.submission(leadingTo: link)) {
            try TaxonomyDeeds.change(known, to: draft, from: known.version, in: $0)
        }
        return context.redirect(to: link)
    }

    static func edit(_ id: ID<Term>, _ context: Context) throws -> Response {
        let term = try context.read { try find(id, in: $0) }
        return try form(
            term, taxonomy: term.taxonomy, state: FormState(values: fields(term), version: term.version),
            context)
    }

    static func update(_ id: ID<Term>, _ context: Context) throws -> Response {
        let known = try context.read { try find(id, in: $0) }
        var reader = try FormReader(context)
        guard let draft = try draft(&reader, of: known, in: known.taxonomy, context) else {
            return try form(known, taxonomy: known.taxonomy, state: reader.state, context)
        }
        let link = context.link(Taxonomies.show, id)
        let record = RecordReference(.term, id)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) {
                try TaxonomyDeeds.change(known, to: draft, from: reader.version, in: $0)
            }
        } catch WriteRefusal.stale {
            let conflict = try StaleEdit.conflict(
                record, saved: fields(known), version: known.version, context)
            return try form(known, taxonomy: known.taxonomy, state: reader.state.facing(conflict), context)
        }
        return context.redirect(to: link)
    }

    static func setRetired(_ isRetired: Bool, _ id: ID<Term>, _ context: Context) throws -> Response {
        let reader = try FormReader(context)
        let term = try context.read { try find(id, in: $0) }
        let link = context.link(Taxonomies.show, id)
        guard term.isRetired != isRetired else { return context.redirect(to: link) }
        try context.write(submission: reader.submission(leadingTo: link)) {
            try TaxonomyDeeds.set(isRetired: isRetired, id, in: $0)
        }
        return context.redirect(to: link)
    }

    private static func draft(
        _ reader: inout FormReader, of known: Term?, in taxonomy: Taxonomy, _ context: Context
    ) throws -> Term.Draft? {
        let name = reader.wording("name", limit: 200)
        let spellings = try spellings(&reader, of: known, in: taxonomy, context)
        let parent: ID<Term>? = reader.id("parent", required: false)
        let place = reader.integer("place", in: 1...1_000_000, required: false)
        if let parent {
            let above = try context.read { try TaxonomyStore.term(parent, in: $0) }
            if above?.taxonomy != taxonomy || above?.parent != nil || parent == known?.id {
                reader.refuse("parent", FormReader.Faults.badChoice)
            }
        }
        guard reader.isValid else { return nil }
        let last = try context.read {
            try TaxonomyStore.nextPlace(taxonomy, in: $0)
        }
        return Term.Draft(spellings: spellings, parent: parent, name: name, place: place ?? last)
    }

    /// The words by which sources name it, one a line; none may name another term already.
    private static func spellings(
        _ reader: inout FormReader, of known: Term?, in taxonomy: Taxonomy, _ context: Context
    ) throws -> [String] {
        let text = reader.text("spellings", required: known == nil, limit: 4_000)
        let spellings = text.split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }.uniqued
        for spelling in spellings {
            let owner = try context.read {
                try TaxonomyStore.term(taxonomy, named: spelling, in: $0)
            }
            if let owner, owner != known?.id {
                reader.refuse("spellings", TaxonomyTexts.taken.filled(.same(spelling)))
            }
        }
        return spellings
    }

    private static func fields(_ term: Term) -> Fields {
        var fields = Fields()
        fields.add("name", term.name)
        fields.add("spellings", term.spellings.joined(separator: "\n"))
        fields.add("parent", term.parent?.text ?? "")
        fields.add("place", String(term.place))
        return fields
    }

    private static func form(
        _ term: Term?, taxonomy: Taxonomy, state: FormState, _ context: Context
    ) throws -> Response {
        let offered = try context.read {
            try TaxonomyStore.offered(taxonomy, in: $0)
        }
        return context.page(TermPages.form(term, taxonomy: taxonomy, offered: offered, state: state, context))
    }

    private static func find(_ id: ID<Term>, in scope: Scope) throws -> Term {
        guard let found = try TaxonomyStore.term(id, in: scope) else { throw Refusal.notFound }
        return found
    }
}
