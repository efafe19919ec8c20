import Documents
import Storage

/// What others get to know of rounds and agenda items.
enum DialogueRecords {
    static let sources = [
        RecordSource(
            kind: .round, name: Text(tg: "Даври муколама", ru: "Раунд диалога", en: "Dialogue round"),
            position: 110,
            ids: DialogueStore.roundIDs,
            form: { id, scope in
                guard let id = ID<Round>(id), let round = try DialogueStore.round(id, in: scope) else {
                    return nil
                }
                return json(round)
            },
            summary: { id, scope in
                guard let id = ID<Round>(id), let round = try DialogueStore.round(id, in: scope) else {
                    return nil
                }
                return summary(round)
            }),
        RecordSource(
            kind: .agendaItem, name: DialogueTexts.agendaItemNoun, position: 120,
            ids: DialogueStore.itemIDs,
            form: { id, scope in
                guard let id = ID<AgendaItem>(id), let item = try DialogueStore.item(id, in: scope)
                else { return nil }
                return try json(item, in: scope)
            },
            summary: { id, scope in
                guard let id = ID<AgendaItem>(id), let item = try DialogueStore.item(id, in: scope)
                else { return nil }
                return try summary(item, in: scope)
            }),
    ]

    static func json(_ round: Round) -> JSON {
        [
            "id": .string(round.id.text), "title": round.title.json, "place": round.place.json,
            "date": .string(round.date.text), "summary": round.summary.json,
            "state": .string(round.state.rawValue),
            "jointStatement": round.jointStatement.json, "publication": .string(round.publication.rawValue),
        ]
    }

    /// An item with its public notes. Of the others the ledger tells that something was noted and when, never what.
    static func json(_ item: AgendaItem, in scope: Scope) throws -> JSON {
        let notes = try DialogueStore.notes(of: item.id, in: scope).filter { $0.visibility == .public }
        return [
            "id": .string(item.id.text), "round": .string(item.round.text),
            "recommendation": .string(item.recommendation.text), "place": .integer(Int64(item.place)),
            "response": item.response.map { .string($0.rawValue) } ?? .null,
            "responseText": item.responseText.json,
            "respondedAt": item.respondedAt.map { .string($0.utcText) } ?? .null,
            "isCarriedOver": .bool(item.isCarriedOver),
            "notes": .array(
                notes.map { ["at": .string($0.at.utcText), "author": $0.author.json, "text": $0.text.json] }),
        ]
    }

    private static func summary(_ round: Round) -> RecordSummary {
        RecordSummary(
            reference: RecordReference(.round, round.id), title: round.title, state: round.state.name,
            text: round.summary.joined(with: round.jointStatement).joined(with: round.place),
            date: round.date,
            isPublic: round.publication == .public, path: Dialogues.show.path(round.id))
    }

    private static func summary(_ item: AgendaItem, in scope: Scope) throws -> RecordSummary? {
        guard let round = try DialogueStore.round(item.round, in: scope),
            let recommendation = try RecommendationStore.recommendation(item.recommendation, in: scope)
        else { return nil }
        let carried = DialogueState.carriedOver.name
        return RecordSummary(
            reference: RecordReference(.agendaItem, item.id), title: recommendation.title,
            state: item.response?.name ?? (item.isCarriedOver ? carried : DialogueState.onAgenda.name),
            text: item.responseText, date: round.date,
            isPublic: round.publication == .public && recommendation.publication == .public,
            path: Dialogues.item.path(item.id))
    }

    static let resource = APIResource(
        name: "rounds",
        summary: "Rounds of the dialogue on human rights, each with its agenda and the State's responses",
        schema: APISchema.object([
            "id": APISchema.id, "title": APISchema.wording, "place": APISchema.wording, "date": APISchema.day,
            "summary": APISchema.wording, "state": APISchema.words(RoundState.self),
            "jointStatement": APISchema.wording, "publication": APISchema.words(Publication.self),
            "items": APISchema.list(
                of: APISchema.object([
                    "id": APISchema.id, "round": APISchema.id,
                    "recommendation": APISchema.nullable(APISchema.id), "place": APISchema.integer,
                    "response": APISchema.nullable(APISchema.words(DialogueState.self)),
                    "responseText": APISchema.wording, "respondedAt": APISchema.nullable(APISchema.moment),
                    "isCarriedOver": APISchema.flag,
                    "notes": APISchema.list(
                        of: APISchema.object([
                            "at": APISchema.moment, "author": APISchema.wording, "text": APISchema.wording,
                        ])),
                ])),
        ]),
        list: { query, after, limit, scope in
            try DialogueStore.published(after: after ?? "", limit: limit, in: scope).map { round in
                (round.id.text, try whole(round, in: scope))
            }
        },
        record: { id, scope in
            guard let id = ID<Round>(id), let round = try DialogueStore.round(id, in: scope),
                round.publication == .public
            else { return nil }
            return try whole(round, in: scope)
        })

    private static func whole(_ round: Round, in scope: Scope) throws -> JSON {
        var members = json(round).asObject ?? JSON.Members()
        let items = try DialogueStore.items(of: round.id, in: scope)
        members["items"] = .array(
            try items.map { item in
                var members = try json(item, in: scope).asObject ?? JSON.Members()
                members["recommendation"] = try NamedRecommendation.publicID(item.recommendation, in: scope)
                return .object(members)
            })
        return .object(members)
    }
}

extension Wording {
    /// Both texts, language by language.
    func joined(with other: Wording) -> Wording {
        func both(_ one: String, _ two: String) -> String {
            one.isEmpty ? two : two.isEmpty ? one : one + "\n" + two
        }
        return Wording(tg: both(tg, other.tg), ru: both(ru, other.ru), en: both(en, other.en))
    }
}
