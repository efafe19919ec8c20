import Documents
import Storage

/// Organisations, the institution and its offices.
enum Organisations {
    static let feature = Feature(
        "Organisations", migrations: InstitutionStore.migrations + OrganisationStore.migrations,
        records: [
            RecordSource(
                kind: .organisation, ids: { try OrganisationStore.ids(in: $0) },
                form: { id, transaction in
                    try ID<Organisation>(id).flatMap {
                        try OrganisationStore.organisation($0, in: transaction)
                    }.map {
                        organisation in
                        [
                            "name": organisation.name.json, "kind": .string(organisation.kind.rawValue),
                            "region": .string(organisation.region.rawValue),
                            "themes": .array(organisation.themes.map { .string($0.rawValue) }),
                        ]
                    }
                },
                summary: { _, _ in nil })
        ],
        deeds: [.organisationAdded])
}

extension DeedKind {
    static let organisationAdded = DeedKind(
        "organisation.added",
        Text(tg: "Ташкилот илова шуд", ru: "Организация добавлена", en: "Organisation added"))
}
