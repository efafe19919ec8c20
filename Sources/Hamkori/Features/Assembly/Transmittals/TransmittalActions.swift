import Markup
import Storage
import Web

/// Preparing, sending, receiving and answering.
enum TransmittalActions {
    static func list(_ context: Context) throws -> Response {
        let request = ListRequest(context)
        let (page, names) = try context.read {
            (
                try TransmittalStore.list(
                    request, withPrepared: context.visitor.may(.prepareTransmittals),
                    in: $0),
                try Names(in: $0)
            )
        }
        return try TransmittalPages.list(request, page: page, names: names, context).response(context)
    }

    static func create(_ context: Context) throws -> Response {
        try context.create(Transmittal.Draft.self) { TransmittalPages.form($0, context) }
    }

    static func insert(_ context: Context) throws -> Response {
        guard let sender = try context.person().organisation else { throw Refusal.notPermitted }
        let id = context.newID(Transmittal.self)
        return try context.insert(Transmittal.Draft.self, leadingTo: context.link(Transmittals.show, id)) {
            TransmittalPages.form($0, context)
        } writing: { draft, writing in
            try TransmittalDeeds.prepare(draft, from: sender, as: id, in: writing)
        }
    }

    static func show(_ id: ID<Transmittal>, _ context: Context) throws -> Response {
        try page(id, state: FormState(), word: nil, context)
    }

    static func send(_ id: ID<Transmittal>, _ context: Context) throws -> Response {
        try perform(leadingTo: context.link(Transmittals.show, id), context) {
            try TransmittalDeeds.send(id, in: $0)
        }
    }

    static func receive(_ id: ID<Transmittal>, _ context: Context) throws -> Response {
        try perform(leadingTo: context.link(Transmittals.show, id), context) {
            try TransmittalDeeds.receive(id, in: $0)
        }
    }

    static func answer(_ id: ID<Transmittal>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let answer = reader.wording("answer", limit: 8_000)
        guard reader.isValid else { return try page(id, state: reader.state, word: nil, context) }
        let link = context.link(Transmittals.show, id)
        try context.write(submission: reader.submission(leadingTo: link)) {
            try TransmittalDeeds.answer(id, answer, in: $0)
        }
        return context.redirect(to: link)
    }

    static func showLinked(_ link: (ID<Transmittal>, LinkWord), _ context: Context) throws -> Response {
        try check(link, context) ?? page(link.0, state: FormState(), word: link.1, context)
    }

    static func receiveLinked(_ link: (ID<Transmittal>, LinkWord), _ context: Context) throws -> Response {
        if let refused = try check(link, context) { return refused }
        let back = context.link(Transmittals.linked, link)
        return try perform(leadingTo: back, context) {
            try TransmittalDeeds.receive(link.0, in: $0)
        }
    }

    /// A step; taken twice, or after somebody else took it, it leads to the package as it stands.
    private static func perform(
        leadingTo link: Link, _ context: Context, _ body: (Writing) throws -> Void
    ) throws -> Response {
        let reader = try FormReader(context)
        do {
            try context.write(submission: reader.submission(leadingTo: link), body)
        } catch TransmittalFault.notNow(let state) where state != .prepared {
            return context.redirect(to: link)
        }
        return context.redirect(to: link)
    }

    /// The refusal of a link that is wrong or too old; nil when it is good.
    private static func check(_ link: (ID<Transmittal>, LinkWord), _ context: Context) throws -> Response? {
        let known = try context.read { try TransmittalStore.transmittal(link.0, in: $0) }
        let right = LinkWord(for: link.0, context.application.ledgerKey)
        guard link.1.isSame(as: right), let sent = known?.sentAt,
            sent.date.days(until: context.today) <= LinkWord.lifetime
        else {
            return context.page(
                Page(
                    title: TransmittalTexts.transmittals[context.language], status: 410,
                    body: "<p>\(TransmittalTexts.badLink[context.language])</p>"))
        }
        return nil
    }

    private static func page(
        _ id: ID<Transmittal>, state: FormState, word: LinkWord?, _ context: Context
    ) throws -> Response {
        let page = try context.read { scope in
            guard let known = try TransmittalStore.transmittal(id, in: scope),
                known.isPublic || context.visitor.may(.prepareTransmittals)
                    || context.visitor.may(.readInternal)
            else { throw Refusal.notFound }
            let items = try TransmittalStore.items(of: id, in: scope)
            return TransmittalPages.show(
                TransmittalPages.Shown(
                    transmittal: known, items: items,
                    recommendations: try RecommendationStore.recommendations(
                        items.map(\.recommendation), in: scope),
                    names: try Names(in: scope), state: state, word: word,
                    sections: try RecordSections.html(RecordReference(.transmittal, id), context, in: scope)
                ),
                context)
        }
        return context.page(page)
    }
}
