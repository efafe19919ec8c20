import Storage
import Web

/// Changing a proposal before it is decided: its proposer does it, or the officers who prepare the seminar.
enum ProposalEditing {
    static func edit(_ id: ID<Proposal>, _ context: Context) throws -> Response {
        let (proposal, seminar) = try find(id, context)
        let state = FormState(values: fields(proposal), version: proposal.version)
        return try page(proposal, seminar, state, context)
    }

    static func update(_ id: ID<Proposal>, _ context: Context) throws -> Response {
        let (known, seminar) = try find(id, context)
        var reader = try FormReader(context)
        guard let draft = SeminarForms.proposal(&reader, proposer: known.proposer) else {
            return try page(known, seminar, reader.state, context)
        }
        let link = context.link(Seminars.proposal, id)
        let record = RecordReference(.proposal, id)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) {
                try SeminarDeeds.change(id, to: draft, from: reader.version, in: $0)
            }
        } catch WriteRefusal.stale {
            let conflict = try StaleEdit.conflict(
                record, saved: fields(known), version: known.version, context)
            return try page(known, seminar, reader.state.facing(conflict), context)
        }
        return context.redirect(to: link)
    }

    private static func page(
        _ proposal: Proposal, _ seminar: Seminar, _ state: FormState, _ context: Context
    ) throws -> Response {
        let names = try context.read { try Names(in: $0) }
        return context.page(ProposalPages.form(seminar, proposal, names, state, context))
    }

    private static func fields(_ proposal: Proposal) -> Fields {
        var fields = Fields()
        fields.add("title", proposal.title)
        fields.add("text", proposal.text)
        fields.add("explanation", proposal.explanation)
        fields.add("theme", proposal.theme.rawValue)
        fields.add("addressee", proposal.addressee.text)
        for organisation in proposal.supporting { fields.add("supporting", organisation.text) }
        fields.add("sdg", proposal.sdg.joined(separator: " "))
        return fields
    }

    private static func find(_ id: ID<Proposal>, _ context: Context) throws -> (Proposal, Seminar) {
        try context.read { scope in
            guard let proposal = try ProposalStore.proposal(id, in: scope) else {
                throw Refusal.notFound
            }
            let seminar = try SeminarActions.find(proposal.seminar, context, in: scope)
            guard proposal.mayBeChanged(by: context.visitor) else { throw Refusal.notPermitted }
            return (proposal, seminar)
        }
    }
}

extension Proposal {
    /// Whether a visitor may change its text: nobody once it is decided; before, who proposed it and who prepares
    /// the seminar.
    func mayBeChanged(by visitor: Visitor) -> Bool {
        guard mayBeDecided, visitor.may(.submitProposals) else { return false }
        if visitor.may(.manageSeminars) { return true }
        guard let proposer else { return false }
        return visitor.person?.organisation == proposer
    }
}
