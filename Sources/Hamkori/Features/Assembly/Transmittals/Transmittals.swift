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
        kind: .transmittal,
        name: Text(tg: "Мактуби ирсолӣ", ru: "Препроводительное письмо", en: "Transmittal"), position: 100,
        of: TransmittalStore.table, isPackage: true, form: form
    ) { known, _ in
        RecordSummary(
            reference: RecordReference(.transmittal, known.id), title: known.title, state: known.state.name,
            text: known.coverLetter, date: (known.sentAt ?? known.preparedAt).date, isPublic: known.isPublic,
            path: show.path(known.id))
    }

    private static func form(_ known: Transmittal, in scope: Scope) throws -> JSON.Members {
        var members = known.told
        members["publication"] = (known.isPublic ? Publication.public : .internal).json
        members["recommendations"] = .array(
            try TransmittalStore.items(of: known.id, in: scope).map {
                ["id": $0.recommendation.json, "entry": $0.entry.json]
            })
        return members
    }

    private static let itemSchema = APISchema.object([
        "id": APISchema.id, "entry": APISchema.nullable(APISchema.integer),
    ])

    private static let resource = APIResource(
        name: "transmittals", summary: "Packages of adopted recommendations sent to an addressee",
        of: TransmittalStore.table, where: "state <> 'prepared'", isPublic: \.isPublic,
        schemas: Transmittal.schemas() + [
            ("publication", Publication.schema), ("recommendations", APISchema.list(of: itemSchema)),
        ], form: form)
}

extension Section {
    static let transmittals = Section(
        name: Text(tg: "Мактубҳои ирсолӣ", ru: "Препроводительные письма", en: "Transmittals"),
        path: Transmittals.list.path,
        position: 30)
}

extension Permission {
    /// Prepares and sends packages of adopted recommendations.
    static let prepareTransmittals = Permission("prepareTransmittals", of: [.partner])
    /// Confirms, for the addressee, that a package has arrived, and answers it.
    static let acknowledgeTransmittals = Permission("acknowledgeTransmittals", of: [.focalPoint])
}
