import Documents
import Storage

/// How the ledger and the search know organisations, the institution and its offices.
enum OrganisationRecords {
    static let sources: [RecordSource] = [
        RecordSource(
            kind: .organisation, name: OrganisationTexts.noun, position: 40, of: OrganisationStore.table
        ) { organisation, _ in
            summary(organisation)
        },
        RecordSource(
            kind: .institution, name: OrganisationTexts.institutionNoun, position: 10,
            ids: { try InstitutionStore.ids(in: $0) },
            form: { id, scope in
                try (id == scope.institution.text ? InstitutionStore.institution(in: scope) : nil)
                    .map { ["name": $0.name.json, "timeZone": .string($0.timeZone)] }
            }, summary: { _, _ in nil }),
        RecordSource(
            kind: .office, name: Text(tg: "Қабулгоҳ", ru: "Приёмная", en: "Office"), position: 20,
            ids: { try InstitutionStore.officeIDs(in: $0) },
            form: { id, scope in
                try InstitutionStore.office(id, in: scope).map { office in
                    [
                        "name": office.name.json, "region": .string(office.region.rawValue),
                        "code": .string(office.code),
                    ]
                }
            }, summary: { _, _ in nil }),
    ]

    private static func summary(_ organisation: Organisation) -> RecordSummary {
        RecordSummary(
            reference: RecordReference(.organisation, organisation.id), title: organisation.name,
            state: organisation.kind.name, date: organisation.id.madeAt.date, isPublic: true,
            path: Organisations.show.path(organisation.id))
    }
}
