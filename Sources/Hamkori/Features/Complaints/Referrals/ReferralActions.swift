import Storage
import Web

/// What an organisation's people and the office do with a referral.
enum ReferralActions {
    static func list(_ context: Context) throws -> Response {
        let request = ListRequest(query: context.query)
        let signedIn = try context.person()
        let page = try context.read { scope in
            guard let organisation = signedIn.organisation else {
                return ListPage<ReferralPages.Listed>(request, of: [])
            }
            return try ReferralStore.list(request, to: organisation, in: scope)
                .completed(in: scope) { referrals, scope in
                    let known = try ComplaintStore.complaints(referrals.map(\.complaint), in: scope)
                    let byID = Dictionary(uniqueKeysWithValues: known.map { ($0.id, $0) })
                    return referrals.map { .init(referral: $0, complaint: byID[$0.complaint]) }
                }
        }
        return try ReferralPages.list(request, page, context).response(context)
    }

    static func show(_ id: ID<Referral>, _ context: Context) throws -> Response {
        try page(id, FormState(), context)
    }

    /// The organisation takes it on, and promises what the page says.
    static func accept(_ id: ID<Referral>, _ context: Context) throws -> Response {
        try answer(id, .accepted, context)
    }

    static func decline(_ id: ID<Referral>, _ context: Context) throws -> Response {
        try answer(id, .declined, context)
    }

    private static func answer(
        _ id: ID<Referral>, _ state: ReferralState, _ context: Context
    ) throws -> Response {
        var reader = try FormReader(context)
        let hasSecondFactor = try context.read {
            try PersonStore.person(try context.person().id, in: $0)?.secondFactor != nil
        }
        // Whoever reads complaints signs in with two factors.
        if state == .accepted, !hasSecondFactor {
            reader.refuse("promise", ReferralTexts.needsSecondFactor)
        } else if state == .accepted, !reader.isOn("promise") {
            reader.refuse("promise", ReferralTexts.promiseFirst)
        } else if state == .declined, !reader.isOn("sure") {
            reader.refuse("sure", ReferralTexts.tickToDecline)
        }
        guard reader.isValid else { return try page(id, reader.state, context) }
        try context.writeUnrecorded { scope in
            guard
                let opened = try ReferralAccess.open(
                    id, with: nil, isNoted: false, context, in: scope), opened.isRecipient
            else { throw Refusal.notFound }
            // Answered twice, the first answer stands.
            guard opened.referral.state.next.contains(state) else { return }
            try ReferralStore.set(state, of: id, on: context.now.date, in: scope)
            if state == .declined { try ReferralStore.removeKeys(of: id, in: scope) }
            try ComplaintStore.set(hasNews: true, of: opened.complaint.id, in: scope)
        }
        return context.redirect(to: context.link(Referrals.show, id))
    }

    static func tell(_ id: ID<Referral>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let text = reader.text("text", limit: 20_000)
        guard reader.isValid else { return try page(id, reader.state, context) }
        let once = try reader.once()
        return try write(id, field: "text", reader: &reader, context) {
            try $0.tell(text, once: once, by: $1)
        }
    }

    static func conclude(_ id: ID<Referral>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let text = reader.text("outcome", limit: 5_000)
        guard reader.isValid else { return try page(id, reader.state, context) }
        return try write(id, field: "outcome", reader: &reader, context) { try $0.conclude(text, by: $1) }
    }

    private static func write(
        _ id: ID<Referral>, field: String, reader: inout FormReader, _ context: Context,
        _ body: (inout ReferralWriting, ID<Person>) throws -> Void
    ) throws -> Response {
        let pair = try context.keyPair()
        do {
            try context.writeUnrecorded { scope in
                guard
                    let opened = try ReferralAccess.open(id, with: pair, isNoted: false, context, in: scope)
                else { throw Refusal.notFound }
                guard let key = opened.key else { throw Refusal.notPermitted }
                var writing = ReferralWriting(
                    holding: opened.referral, key: key, at: context.now,
                    in: scope)
                try body(&writing, opened.person.id)
                if opened.isRecipient {
                    try ComplaintStore.set(hasNews: true, of: opened.complaint.id, in: scope)
                }
            }
        } catch ComplaintFault.alreadyDone {
            // Sent twice, it is there once.
        } catch ComplaintFault.noSuchStep {
            // Concluded or revoked meanwhile: what was written stays in the form.
            reader.refuse(field, CaseTexts.noSuchStep)
            return try page(id, reader.state, context)
        }
        return context.redirect(to: context.link(Referrals.show, id))
    }

    static func file(_ place: (ID<Referral>, Int), _ context: Context) throws -> Response {
        let pair = try context.keyPair()
        let found = try context.writeUnrecorded { scope -> (CaseDocument, [UInt8])? in
            guard
                let opened = try ReferralAccess.open(
                    place.0, with: pair, isNoted: true, context, in: scope), let key = opened.key,
                let file = try ReferralStore.documents(of: opened.referral, key: key, in: scope).first(
                    where: { $0.kind == .file && $0.sequence == place.1 })
            else { return nil }
            return (file, try ReferralStore.contents(of: file, of: place.0, key: key, in: scope))
        }
        guard let found else { throw Refusal.notFound }
        return .file(found.0, found.1)
    }

    private static func page(_ id: ID<Referral>, _ state: FormState, _ context: Context) throws -> Response {
        let pair = try context.keyPair()
        let shown = try context.writeUnrecorded { scope -> ReferralPages.Shown? in
            guard
                let opened = try ReferralAccess.open(id, with: pair, isNoted: true, context, in: scope)
            else { return nil }
            let documents = try opened.key.map {
                try ReferralStore.documents(of: opened.referral, key: $0, in: scope)
            }
            let office = try InstitutionStore.office(opened.complaint.office.text, in: scope)
            return ReferralPages.Shown(
                opened: opened, documents: documents ?? [], office: office?.name ?? Wording(),
                organisation: try Names(in: scope)[opened.referral.organisation],
                people: try PersonStore.names(in: scope), state: state)
        }
        guard let shown else { throw Refusal.notFound }
        return context.page(ReferralPages.show(shown, context))
    }
}
