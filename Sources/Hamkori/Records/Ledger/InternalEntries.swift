import Markup
import Storage

/// What is told of entries whose records are not public: that there is one, and the hash of its leaf, with which all proofs
/// hold. Neither what was done, nor to which record, nor when, nor by whom: a pseudonym leads to its other entries.
extension Context {
    /// Whether this visitor may know what an entry tells.
    func mayKnow(_ entry: Entry, in scope: Scope) throws -> Bool {
        if visitor.may(.readInternal) { return true }
        guard let source = application.features.source(of: entry.record.kind) else { return false }
        if source.hasOpenEntries { return true }
        return try application.publicSummary(of: entry.record, in: scope) != nil
    }
}

extension LedgerPages {
    static func internalRow(_ entry: Entry, _ context: Context) -> HTML {
        let language = context.language
        return """
            <tr><td data-label="№"><a href="\(context.link(Ledger.entry, entry.number))">\(entry.number)</a></td>\
            <td data-label="\(LedgerTexts.what[language])" colspan="3"><span class="quiet">\
            \(LedgerTexts.internalEntry[language])</span> <code>\(entry.leafHash.hex)</code></td></tr>
            """
    }

    static func internalFacts(_ entry: Entry, _ language: Language) -> HTML {
        Facts.html(
            [
                (LedgerTexts.what, HTML(text: LedgerTexts.internalEntry[language])),
                (LedgerTexts.hash, "<code>\(entry.leafHash.hex)</code>"),
            ], language) + "<p>\(LedgerTexts.internalHint[language])</p>"
    }
}
