import Documents
import Markup
import Storage
import Web

/// The ledger in words: what was done, when, to which record, and how to verify it.
enum LedgerPages {
    private static let pageSize = 50

    static func list(_ context: Context) throws -> Response {
        let language = context.language
        let kind = context.application.features.kind(context.query["kind"])
        let before = context.query["before"].flatMap { Int($0) } ?? Int.max
        let page = try context.read { scope in
            let size = try LedgerStore.size(in: scope)
            let entries = try shown(of: kind, before: before, context, in: scope)
            let rows = try entries.html { stored in
                try context.mayKnow(stored.entry, in: scope)
                    ? row(stored.entry, context, in: scope) : internalRow(stored.entry, context)
            }
            var next = HTML.empty
            if entries.count == pageSize, let last = entries.last {
                let link = context.link(Ledger.list).adding(
                    query: Fields([("kind", kind?.word ?? ""), ("before", String(last.entry.number))])
                        .encoded())
                next = "<nav class=\"paging\"><a href=\"\(link)\">\(LedgerTexts.older[language])</a></nav>"
            }
            return Page(
                title: LedgerTexts.title[language], section: .ledger,
                body: """
                    <p>\(LedgerTexts.introduction[language])</p>
                    <p><a class="button" href="\(context.link(Ledger.howTo))">\(LedgerTexts.howTo[language])</a></p>
                    <p class="quiet">\(LedgerTexts.count(size, language)) ·
                    <a href="\(Link(door: Ledger.checkpoint, ()))">\(LedgerTexts.checkpoint[language])</a></p>
                    <table class="list"><thead><tr><th scope="col">№</th><th scope="col">\(LedgerTexts.when[language])</th>\
                    <th scope="col">\(LedgerTexts.what[language])</th><th scope="col">\(LedgerTexts.record[language])</th>\
                    </tr></thead><tbody>\(rows)</tbody></table>\(next)
                    """)
        }
        return context.page(page)
    }

    /// A page of entries. Of one kind, only those that the visitor may know of: any other, even as the end of a page,
    /// would tell its kind.
    private static func shown(
        of kind: RecordKind?, before number: Int, _ context: Context, in scope: Scope
    ) throws -> [StoredEntry] {
        let isOpen = kind.flatMap { context.application.features.source(of: $0)?.hasOpenEntries } ?? false
        guard let kind, !context.visitor.may(.readInternal), !isOpen else {
            return try LedgerStore.entries(before: number, of: kind, limit: pageSize, in: scope)
        }
        let entries = try LedgerStore.publicEntries(before: number, of: kind, limit: pageSize, in: scope)
        return try entries.filter { try context.mayKnow($0.entry, in: scope) }
    }

    private static func row(_ entry: Entry, _ context: Context, in scope: Scope) throws -> HTML {
        let language = context.language
        return """
            <tr><td data-label="№"><a href="\(context.link(Ledger.entry, entry.number))">\(entry.number)</a></td>\
            <td data-label="\(LedgerTexts.when[language])">\(Dates.text(entry.at, language))</td>\
            <td data-label="\(LedgerTexts.what[language])">\(context.application.features.name(ofDeed: entry.deed)[language])</td>\
            <td data-label="\(LedgerTexts.record[language])">\(try record(entry.record, context, in: scope))</td></tr>
            """
    }

    /// The record by its title, when the reader may see it; else only its kind.
    private static func record(_ record: RecordReference, _ context: Context, in scope: Scope) throws -> HTML
    {
        let language = context.language
        let kind = context.application.features.name(of: record.kind)[language]
        guard let summary = try context.application.publicSummary(of: record, in: scope) else {
            return "<span class=\"quiet\">\(kind)</span>"
        }
        let title = summary.title.text(language)
        guard let link = summary.link(language) else { return HTML(text: title) }
        return "<a href=\"\(link)\">\(title)</a> <span class=\"quiet\">\(kind)</span>"
    }

    static func entry(_ number: Int, _ context: Context) throws -> Response {
        let language = context.language
        let page = try context.read { scope in
            guard let stored = try LedgerStore.entry(number, in: scope) else {
                throw Refusal.notFound
            }
            let proof = try InclusionProof(entry: number, size: nil, in: scope)
            let isShown =
                try stored.wasPublic
                && context.application.publicSummary(of: stored.entry.record, in: scope) != nil
            guard try context.mayKnow(stored.entry, in: scope) else {
                return LedgerPages.page(
                    of: number, facts: internalFacts(stored.entry, language), text: .empty, proof: proof,
                    context)
            }
            let near = try LedgerStore.neighbours(of: stored.entry, in: scope)
            let facts = Facts.html(
                [
                    (
                        LedgerTexts.what,
                        HTML(text: context.application.features.name(ofDeed: stored.entry.deed)[language])
                    ),
                    (LedgerTexts.when, HTML(text: Dates.text(stored.entry.at, language))),
                    (LedgerTexts.record, try record(stored.entry.record, context, in: scope)),
                    (LedgerTexts.actor, "<code>\(stored.entry.actor)</code>"),
                    (LedgerTexts.hash, "<code>\(stored.entry.leafHash.hex)</code>"),
                    (LedgerTexts.previous, neighbour(near.previous, context)),
                    (LedgerTexts.next, neighbour(near.next, context)),
                ], language)
            let text: HTML =
                "<section><h2>\(LedgerTexts.form[language])</h2>\(form(stored, isShown, language))</section>"
            return LedgerPages.page(of: number, facts: facts, text: text, proof: proof, context)
        }
        return context.page(page)
    }

    private static func page(
        of number: Int, facts: HTML, text: HTML, proof: InclusionProof, _ context: Context
    ) -> Page {
        let language = context.language
        return Page(
            title: LedgerTexts.entry(language, String(number)), section: .ledger,
            path: [(LedgerTexts.title[language], context.link(Ledger.list))],
            body: """
                \(facts)
                <p><a class="button" href="\(Link(door: Ledger.bundle, ()).adding(query: "entry=\(number)"))">\
                \(LedgerTexts.download[language])</a></p>\(text)
                <section><h2>\(LedgerTexts.proof[language])</h2>\(steps(proof, language))</section>
                """)
    }

    private static func neighbour(_ number: Int?, _ context: Context) -> HTML {
        number.map { "<a href=\"\(context.link(Ledger.entry, $0))\">№ \($0)</a>" } ?? .empty
    }

    private static func form(_ stored: StoredEntry, _ isShown: Bool, _ language: Language) -> HTML {
        guard isShown, let json = try? JSON(parsing: Array(stored.form.utf8)) else {
            return "<p>\(LedgerTexts.notPublic[language])</p><p><code>\(stored.entry.formHash.hex)</code></p>"
        }
        return "<pre class=\"lines\"><code>\(json.pretty)</code></pre>"
    }

    private static func steps(_ proof: InclusionProof, _ language: Language) -> HTML {
        let rows = proof.steps.html { step in
            """
            <li>\(LedgerTexts.sibling[language]) <code>\(step.sibling.hex)</code><br>→ <code>\(step.result.hex)</code></li>
            """
        }
        return """
            <p>\(LedgerTexts.proofText(language, String(proof.size)))</p>
            <ol class="steps"><li><code>\(proof.entry.leafHash.hex)</code></li>\(rows)</ol>
            """
    }

    static func howTo(_ context: Context) throws -> Response {
        let language = context.language
        let key = try LedgerSigner(context.application).key().text
        let paragraphs = LedgerTexts.howToParagraphs.html { "<p>\($0[language])</p>" }
        return context.page(
            Page(
                title: LedgerTexts.howTo[language], section: .ledger,
                path: [(LedgerTexts.title[language], context.link(Ledger.list))],
                body: """
                    \(paragraphs)
                    <p>\(LedgerTexts.key[language])</p><pre class="lines"><code>\(key)</code></pre>
                    <pre class="lines"><code>hamkori verify hamkori-entry-12.json --key '\(key)'</code></pre>
                    <p>\(LedgerTexts.keepText[language])</p>
                    <section><h2>\(LedgerTexts.formulas[language])</h2><p>\(LedgerTexts.formulasText[language])</p>
                    \(Facts.html(LedgerTexts.formulaRows.map { row -> (Text, HTML) in (row.name, "<code>\(row.formula)</code>") }, language))
                    <p>\(LedgerTexts.formulaNotes[language])</p></section>
                    """))
    }
}
