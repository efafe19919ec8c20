import Documents
import Storage

/// What others get to know of rounds and agenda items.
enum DialogueRecords {
    static let sources = [
        RecordSource(
            kind: .round, name: Text(tg: "Даври муколама", ru: "Раунд диалога", en: "Dialogue round"),
            position: 110, of: DialogueStore.rounds, summary: { round, _ in summary(round) }),
        RecordSource(
            kind: .agendaItem, name: DialogueTexts.agendaItemNoun, position: 120,
            of: DialogueStore.items, form: form, summary: summary),
    ]

    /// An item with its public notes. Of the others the ledger tells that something was noted and when, never what.
    private static func form(_ item: AgendaItem, in scope: Scope) throws -> JSON.Members {
        var members = item.told
        members["notes"] = .array(
            try DialogueStore.notes(of: item.id, in: scope).filter { $0.visibility == .public }
                .map { .object($0.told) })
        return members
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

    private static let itemSchema = APISchema.object(
        AgendaItem.schemas(replacing: ["recommendation": APISchema.nullable(APISchema.id)])
            + [("notes", APISchema.list(of: APISchema.object(DiscussionNote.schemas())))])

    static let resource = APIResource(
        name: "rounds",
        summary: "Rounds of the dialogue on human rights, each with its agenda and the State's responses",
        of: DialogueStore.rounds, isPublic: { $0.publication == .public },
        schemas: Round.schemas() + [("items", APISchema.list(of: itemSchema))], form: whole)

    private static func whole(_ round: Round, in scope: Scope) throws -> JSON.Members {
        var members = round.told
        members["items"] = .array(
            try DialogueStore.items(of: round.id, in: scope).map { item in
                var members = try form(item, in: scope)
                members["recommendation"] = try NamedRecommendation.publicID(item.recommendation, in: scope)
                return .object(members)
            })
        return members
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
