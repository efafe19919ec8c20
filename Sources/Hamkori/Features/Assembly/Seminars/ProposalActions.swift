import Storage
import Web

/// Proposals, and what the chair records about them.
enum ProposalActions {
    static func create(_ id: ID<Seminar>, _ context: Context) throws -> Response {
        let seminar = try context.read { try SeminarActions.find(id, context, in: $0) }
        return try context.create(Proposal.Draft.self) {
            ProposalPages.form(seminar, proposal: nil, form: $0, context)
        }
    }

    static func submit(_ id: ID<Seminar>, _ context: Context) throws -> Response {
        let seminar = try context.read { try SeminarActions.find(id, context, in: $0) }
        let proposal = context.newID(Proposal.self)
        return try context.insert(Proposal.Draft.self, leadingTo: context.link(Seminars.proposal, proposal)) {
            ProposalPages.form(seminar, proposal: nil, form: $0, context)
        } writing: { draft, writing in
            try SeminarDeeds.submit(
                draft, as: proposal, to: id, by: context.visitor.person?.organisation, in: writing)
        }
    }

    static func show(_ id: ID<Proposal>, _ context: Context) throws -> Response {
        let page = try context.read { scope in
            let found = try find(id, context, in: scope)
            let adopted = NamedRecommendation.shown(
                try RecommendationStore.recommendations(of: found.seminar.id, in: scope),
                to: context.visitor
            ).first { $0.proposal == id }
            return ProposalPages.show(
                found.proposal, of: found.seminar,
                decision: try ProposalStore.decision(on: id, in: scope), adoptedAs: adopted,
                names: try Names(in: scope),
                sections: try RecordSections.html(RecordReference(.proposal, id), context, in: scope), context
            )
        }
        return context.page(page)
    }

    static func decide(_ id: ID<Proposal>, _ context: Context) throws -> Response {
        let participants = try context.read { scope in
            try SeminarStore.participants(of: try find(id, context, in: scope).seminar.id, in: scope)
        }
        let balance = Balance(participants)
        let present = Set(participants.filter { $0.isPresent && $0.kind.decides }.map(\.organisation)).count
        var values = Fields()
        for (name, number) in [
            ("entitled", balance.entitled), ("present", present), ("quorum", balance.entitled / 2 + 1),
            ("blocks", 0),
        ] { values.add(name, String(number)) }
        values.add("rule", DecisionRule.consensus.rawValue)
        values.add("base", DecisionBase.valid.rawValue)
        return try decisionForm(id, FormState(values: values), context)
    }

    static func record(_ id: ID<Proposal>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        guard let decision = SeminarForms.decision(&reader, context.language) else {
            return try decisionForm(id, reader.state, context)
        }
        let link = context.link(Seminars.proposal, id)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) {
                _ = try SeminarDeeds.decide(decision, on: id, in: $0)
            }
        } catch SeminarFault.alreadyDecided {
            reader.refuse("rule", SeminarTexts.alreadyDecided)
            return try decisionForm(id, reader.state, context)
        }
        return context.redirect(to: link)
    }

    static func setAside(_ id: ID<Proposal>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let state: AdoptionState? = reader.choice("state")
        let reason = reader.wording("reason", limit: 1_000)
        guard reader.isValid, let state, state == .deferred || state == .withdrawn else {
            return try decisionForm(id, reader.state, context)
        }
        let link = context.link(Seminars.proposal, id)
        try context.write(submission: reader.submission(leadingTo: link)) {
            try SeminarDeeds.set(state, of: id, reason: reason, in: $0)
        }
        return context.redirect(to: link)
    }

    private static func decisionForm(_ id: ID<Proposal>, _ state: FormState, _ context: Context) throws
        -> Response
    {
        let page = try context.read { scope in
            let found = try find(id, context, in: scope)
            return ProposalPages.decisionForm(
                found.proposal, of: found.seminar, names: try Names(in: scope), state: state,
                context)
        }
        return context.page(page)
    }

    private static func find(
        _ id: ID<Proposal>, _ context: Context, in scope: Scope
    ) throws -> (proposal: Proposal, seminar: Seminar) {
        guard let proposal = try ProposalStore.proposal(id, in: scope) else { throw Refusal.notFound }
        return (proposal, try SeminarActions.find(proposal.seminar, context, in: scope))
    }
}
