import Storage
import Web

/// Changing a proposal before it is decided: its proposer does it, or the officers who prepare the seminar.
enum ProposalEditing {
    static func edit(_ id: ID<Proposal>, _ context: Context) throws -> Response {
        let (proposal, seminar) = try find(id, context)
        return try context.edit(proposal) {
            ProposalPages.form(seminar, proposal: proposal, form: $0, context)
        }
    }

    static func update(_ id: ID<Proposal>, _ context: Context) throws -> Response {
        let (known, seminar) = try find(id, context)
        return try context.update(known, leadingTo: context.link(Seminars.proposal, id)) {
            ProposalPages.form(seminar, proposal: known, form: $0, context)
        } writing: { draft, version, writing in
            try SeminarDeeds.change(id, to: draft, from: version, in: writing)
        }
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
