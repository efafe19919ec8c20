import Documents
import Storage
import Web

/// Transmittals: packages of adopted texts from a sender to an addressee, with receipt and answer.
enum Transmittals {
    static let list = Route(.get, "transmittals")
    static let create = Route(.get, "transmittals", "new")
    static let insert = Route(.post, "transmittals", "new")
    static let show = Route(.get, "transmittals", ID<Transmittal>.self)
    static let send = Route(.post, "transmittals", ID<Transmittal>.self, "send")
    static let receive = Route(.post, "transmittals", ID<Transmittal>.self, "receive")
    static let answer = Route(.post, "transmittals", ID<Transmittal>.self, "answer")
    static let linked = Route(.get, "transmittals", ID<Transmittal>.self, "link", LinkWord.self)
    static let receiveLinked = Route(.post, "transmittals", ID<Transmittal>.self, "link", LinkWord.self)

    static let feature = Feature(
        "Transmittals",
        endpoints: [
            .page(list, for: .everyone, TransmittalActions.list).listing("state"),
            .page(create, for: .permitted(.prepareTransmittals), TransmittalActions.create),
            .form(insert, for: .permitted(.prepareTransmittals), TransmittalActions.insert),
            .page(show, for: .everyone, TransmittalActions.show),
            .form(send, for: .permitted(.prepareTransmittals), TransmittalActions.send),
            .form(receive, for: .permitted(.acknowledgeTransmittals), TransmittalActions.receive),
            .form(answer, for: .permitted(.acknowledgeTransmittals), TransmittalActions.answer),
            .page(linked, for: .everyone, openForm: true, TransmittalActions.showLinked),
            .form(receiveLinked, for: .everyone, TransmittalActions.receiveLinked),
        ],
        migrations: TransmittalStore.migrations, records: [source],
        deeds: [.transmittalPrepared, .transmittalSent, .transmittalReceived, .transmittalAnswered],
        resources: [resource],
        adding: [
            Section.transmittals,
            SendingSource(last: TransmittalStore.lastSending),
            WorkspaceTask(.prepareTransmittals, TransmittalTexts.prepare, at: 70, Transmittals.create),
            WorkspaceTask(.acknowledgeTransmittals, TransmittalTexts.receive, at: 80, Transmittals.list),
        ])

    private static let source = RecordSource(
        kind: .transmittal, name: Text(tg: "Ирсол", ru: "Передача", en: "Transmittal"), position: 100,
        ids: { try TransmittalStore.ids(in: $0) },
        form: { id, scope in
            guard let id = ID<Transmittal>(id),
                let known = try TransmittalStore.transmittal(id, in: scope)
            else { return nil }
            return try form(known, in: scope)
        },
        summary: { id, scope in
            try ID<Transmittal>(id).flatMap { try TransmittalStore.transmittal($0, in: scope) }.map {
                known in
                RecordSummary(
                    reference: RecordReference(.transmittal, known.id), title: known.title,
                    state: known.state.name,
                    text: known.coverLetter, date: (known.sentAt ?? known.preparedAt).date,
                    isPublic: known.isPublic,
                    path: show.path(known.id))
            }
        }, isPackage: true)

    private static func form(_ known: Transmittal, in scope: Scope) throws -> JSON {
        let items = try TransmittalStore.items(of: known.id, in: scope)
        func moment(_ at: Timestamp?) -> JSON { at.map { .string($0.utcText) } ?? .null }
        return [
            "number": .integer(Int64(known.number)), "title": known.title.json,
            "coverLetter": known.coverLetter.json, "sender": .string(known.sender.text),
            "addressee": .string(known.addressee.text),
            "through": known.through.map { .string($0.text) } ?? .null,
            "state": .string(known.state.rawValue), "sentAt": moment(known.sentAt),
            "receivedAt": moment(known.receivedAt), "answeredAt": moment(known.answeredAt),
            "answer": known.answer.json,
            "publication": .string((known.isPublic ? Publication.public : .internal).rawValue),
            "recommendations": .array(
                items.map { item in
                    [
                        "id": .string(item.recommendation.text),
                        "entry": item.entry.map { .integer(Int64($0)) } ?? .null,
                    ]
                }),
        ]
    }

    private static let resource = APIResource(
        name: "transmittals", summary: "Packages of adopted recommendations sent to an addressee",
        schema: APISchema.object([
            "id": APISchema.id, "number": APISchema.integer, "title": APISchema.wording,
            "coverLetter": APISchema.wording, "sender": APISchema.id, "addressee": APISchema.id,
            "through": APISchema.nullable(APISchema.id), "state": APISchema.words(TransmittalState.self),
            "sentAt": APISchema.nullable(APISchema.moment),
            "receivedAt": APISchema.nullable(APISchema.moment),
            "answeredAt": APISchema.nullable(APISchema.moment), "answer": APISchema.wording,
            "publication": APISchema.words(Publication.self),
            "recommendations": APISchema.list(
                of: APISchema.object(["id": APISchema.id, "entry": APISchema.nullable(APISchema.integer)])),
        ]),
        list: { query, after, limit, scope in
            try TransmittalStore.published(after: after ?? "", limit: limit, in: scope)
                .map { ($0.id.text, try form($0, in: scope).withID($0.id.text)) }
        },
        record: { id, scope in
            guard
                let known = try ID<Transmittal>(id).flatMap({
                    try TransmittalStore.transmittal($0, in: scope)
                }),
                known.isPublic
            else { return nil }
            return try form(known, in: scope).withID(id)
        })
}

extension Section {
    static let transmittals = Section(
        name: Text(tg: "Ирсолҳо", ru: "Передачи", en: "Transmittals"), path: Transmittals.list.path,
        position: 30)
}

extension Permission {
    /// Prepares and sends packages of adopted recommendations.
    static let prepareTransmittals = Permission("prepareTransmittals", of: [.partner])
    /// Confirms, for the addressee, that a package has arrived, and answers it.
    static let acknowledgeTransmittals = Permission("acknowledgeTransmittals", of: [.focalPoint])
}
