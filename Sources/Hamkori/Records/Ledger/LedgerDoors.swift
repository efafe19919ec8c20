import Documents
import Markup
import Merkle
import Storage
import Web

/// What programs ask the ledger: its checkpoint, its key, its proofs.
enum LedgerDoors {
    /// The signed checkpoint (C2SP tlog-checkpoint): name, size, root, signature.
    static func checkpoint(_ context: Context) throws -> Response {
        let note = try context.read { scope in
            let size = try LedgerStore.size(in: scope)
            let nodes = StoredNodes(scope: scope)
            return try LedgerSigner(context.application).note(
                size: size, root: Tree.root(size: size, in: nodes))
        }
        return plain(note.encoded)
    }

    static func key(_ context: Context) throws -> Response {
        plain(try LedgerSigner(context.application).key().text + "\n")
    }

    static func inclusion(_ context: Context) throws -> Response {
        try Problem.answering {
            let number = try context.query.number("entry")
            let size = try context.query.numberIfGiven("size")
            let json = try context.read { scope in
                let proof = try InclusionProof(entry: number, size: size, in: scope)
                return proof.json(tellsLeaf: try context.mayKnow(proof.entry, in: scope))
            }
            return .fresh(json)
        }
    }

    static func consistency(_ context: Context) throws -> Response {
        try Problem.answering {
            let from = try context.query.number("from")
            let to = try context.query.numberIfGiven("to")
            let proof = try context.read {
                try ConsistencyProof(from: from, to: to, in: $0)
            }
            return .fresh(proof.json)
        }
    }

    /// All that is needed to verify one entry without us, as a file.
    static func bundle(_ context: Context) throws -> Response {
        try Problem.answering {
            let number = try context.query.number("entry")
            let bundle = try context.read { scope in
                try LedgerBundle(
                    entry: number, signer: LedgerSigner(context.application),
                    isPublic: { try context.application.publicSummary(of: $0, in: scope) != nil },
                    mayKnow: { try context.mayKnow($0, in: scope) },
                    in: scope)
            }
            var response = Response.fresh(bundle.json)
            response.headers.set(
                "Content-Disposition", "attachment; filename=\"hamkori-entry-\(number).json\"")
            return response
        }
    }

    private static func plain(_ text: String) -> Response {
        var response = Response.text(text)
        response.headers.set("Cache-Control", "no-cache")
        return response
    }
}

extension Application {
    /// What everybody may see of a record; nil when it is not public, gone, or of a kind that shows nothing.
    func publicSummary(of record: RecordReference, in scope: Scope) throws -> RecordSummary? {
        guard let source = features.source(of: record.kind),
            let summary = try source.summary(record.id, scope), summary.isPublic
        else { return nil }
        return summary
    }
}

extension Context {
    /// What this visitor may see of a record: more than everybody for those who read what is internal.
    func summary(of record: RecordReference, in scope: Scope) throws -> RecordSummary? {
        guard visitor.may(.readInternal) else {
            return try application.publicSummary(of: record, in: scope)
        }
        return try application.features.source(of: record.kind)?.summary(record.id, scope)
    }
}

extension RecordSummary {
    /// Its page for a reader; nil when it has none.
    func link(_ language: Language) -> Link? { path.map { Link(path: "/" + language.rawValue + $0) } }
}
