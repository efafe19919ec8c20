import Markup
import Storage

/// What every record's page ends with: what other features add to it, its thread and its history.
enum RecordSections {
    static func html(_ record: RecordReference, _ context: Context, in scope: Scope) throws -> HTML {
        try added(record, context, in: scope) + trail(record, context, in: scope)
    }

    /// What other features add to the page.
    static func added(_ record: RecordReference, _ context: Context, in scope: Scope) throws
        -> HTML
    {
        try context.application.features.flatMap(\.sections).filter { $0.kind == record.kind }.html {
            try $0.html(record, context, scope)
        }
    }

    /// The thread and the history.
    static func trail(_ record: RecordReference, _ context: Context, in scope: Scope) throws
        -> HTML
    {
        let language = context.language
        let thread = context.link(Thread.show, (record.kind, RecordWord(record.id)))
        return """
            <section><h2>\(ThreadTexts.title[language])</h2>\(try ThreadPages.line(record, context, in: scope))
            <p><a href="\(thread)">\(ThreadTexts.whole[language])</a></p></section>
            \(try history(record, context, in: scope))
            """
    }

    /// What the ledger says was done to a record.
    static func history(_ record: RecordReference, _ context: Context, in scope: Scope) throws
        -> HTML
    {
        let language = context.language
        let entries = try LedgerStore.entries(of: record, in: scope).html {
            stored in
            """
            <li><span class="quiet">\(Dates.text(stored.entry.at, language))</span> \
            <a href="\(context.link(Ledger.entry, stored.entry.number))">\
            \(context.application.features.name(ofDeed: stored.entry.deed)[language])</a></li>
            """
        }
        return """
            <section><h2>\(ThreadTexts.history[language])</h2><ol class="history">\(entries)</ol></section>
            """
    }
}
