import Documents
import Storage

/// How the ledger, the thread and the search know responsibilities.
enum ResponsibilityRecords {
    static let source = RecordSource(
        kind: .responsibility, name: Text(tg: "Масъулият", ru: "Ответственность", en: "Responsibility"),
        position: 170,
        ids: { try ResponsibilityStore.ids(in: $0) },
        form: { id, scope in
            guard let id = ID<Responsibility>(id),
                let known = try ResponsibilityStore.responsibility(id, in: scope)
            else { return nil }
            return try form(known, in: scope)
        },
        summary: { id, scope in
            guard let id = ID<Responsibility>(id),
                let known = try ResponsibilityStore.responsibility(id, in: scope),
                let recommendation = try RecommendationStore.recommendation(known.recommendation, in: scope),
                let organisation = try OrganisationStore.organisation(known.organisation, in: scope)
            else { return nil }
            return RecordSummary(
                reference: RecordReference(.responsibility, id), title: organisation.name,
                state: known.role.name, text: recommendation.title, date: known.since,
                isPublic: recommendation.publication == .public,
                // It is read on its recommendation's page, and found there.
                path: nil)
        })

    /// People stand in it under their pseudonyms.
    private static func form(_ known: Responsibility, in scope: Scope) throws -> JSON {
        func pseudonym(_ id: ID<Person>?) throws -> JSON {
            try id.flatMap { try PersonStore.person($0, in: scope) }.map { .string($0.pseudonym) }
                ?? .null
        }
        return [
            "recommendation": .string(known.recommendation.text),
            "ask": known.ask.map { .integer(Int64($0)) } ?? .null,
            "organisation": .string(known.organisation.text), "part": .string(known.role.rawValue),
            "focalPoint": try pseudonym(known.people.focalPoint),
            "alternate": try pseudonym(known.people.alternate),
            "validator": try pseudonym(known.people.validator),
            "since": known.since.map { .string($0.text) } ?? .null,
            "until": known.until.map { .string($0.text) } ?? .null,
        ]
    }
}
