import Documents
import Storage

/// How the ledger, the thread, the search and the API know recommendations.
enum RecommendationRecords {
    static let source = RecordSource(
        kind: .recommendation, name: RecommendationTexts.noun, position: 90,
        ids: { try RecommendationStore.ids(in: $0) },
        form: { id, scope in
            guard let id = ID<Recommendation>(id),
                let recommendation = try RecommendationStore.recommendation(id, in: scope)
            else { return nil }
            return try form(recommendation, in: scope)
        },
        summary: { id, scope in
            try ID<Recommendation>(id).flatMap { try RecommendationStore.recommendation($0, in: scope) }
                .map(summary)
        },
        indexed: { try RecommendationStore.setDocuments($0, in: $1) },
        many: { ids, scope in
            let found = try RecommendationStore.recommendations(
                ids.compactMap { ID<Recommendation>($0) }, in: scope)
            return Dictionary(
                uniqueKeysWithValues: try forms(of: found, in: scope).map { known, parts, form in
                    (
                        known.id.text,
                        RecordReading(
                            form: form, summary: summary(known),
                            labels: RecommendationLabels.labels(of: known, parts.topics))
                    )
                })
        })

    private static func summary(_ recommendation: Recommendation) -> RecordSummary {
        RecordSummary(
            reference: RecordReference(.recommendation, recommendation.id), title: recommendation.title,
            state: recommendation.dialogue.name, text: recommendation.text,
            codes: [recommendation.origin.symbol, recommendation.origin.paragraph],
            date: recommendation.adoptedOn,
            isPublic: recommendation.publication == .public,
            path: Recommendations.show.path(recommendation.id))
    }

    private static func forms(
        of found: [Recommendation], in scope: Scope
    ) throws -> [(recommendation: Recommendation, parts: RecommendationParts, form: JSON)] {
        let parts = try RecommendationStore.parts(of: found.map(\.id), in: scope)
        return found.map { known in
            let own = parts[known.id] ?? RecommendationParts()
            return (known, own, form(known, own))
        }
    }

    private static func form(_ recommendation: Recommendation, in scope: Scope) throws -> JSON {
        let parts = try RecommendationStore.parts(of: [recommendation.id], in: scope)
        return form(recommendation, parts[recommendation.id] ?? RecommendationParts())
    }

    /// Every version of the text is in it, so that none can be changed unnoticed.
    private static func form(_ recommendation: Recommendation, _ parts: RecommendationParts) -> JSON {
        let said = ImplementationVoice.allCases.compactMap { voice in
            recommendation.implementation[voice].map { (voice.rawValue, JSON.string($0.rawValue)) }
        }
        var members: JSON.Members = [
            "number": .integer(Int64(recommendation.number)), "title": recommendation.title.json,
            "text": recommendation.text.json,
            "theme": recommendation.theme.map { .string($0.rawValue) } ?? .null,
            "source": .string(recommendation.source.rawValue),
            "addressee": recommendation.addressee.map { .string($0.text) } ?? .null,
            "supporting": .array(parts.supporting.map { .string($0.text) }),
            "adoptedOn": recommendation.adoptedOn.map { .string($0.text) } ?? .null,
            "sdg": .array(recommendation.sdg.map { .string($0) }),
            "seminar": recommendation.seminar.map { .string($0.text) } ?? .null,
            "repeats": recommendation.repeats.map { .string($0.text) } ?? .null,
            "dissent": Dissent.json(recommendation.dissent),
            "dialogue": .string(recommendation.dialogue.rawValue),
            "implementation": .object(JSON.Members(said)),
            "publication": .string(recommendation.publication.rawValue),
            "origin": recommendation.origin.key == nil
                ? .null : origin(recommendation.origin, parts),
            "versions": .array(
                parts.versions.map {
                    ["number": .integer(Int64($0.number)), "text": $0.text.json, "reason": $0.reason.json]
                }),
        ]
        // What only some have is left out of the others, so that their entries in the ledger stay true.
        if recommendation.kind != .recommendation { members["kind"] = .string(recommendation.kind.rawValue) }
        let split = split(parts.asks)
        if !split.isEmpty { members["asks"] = .array(split) }
        return .object(members)
    }

    /// What is told of one of the UN beside its text.
    private static func origin(_ origin: Recommendation.Origin, _ parts: RecommendationParts) -> JSON {
        var members: JSON.Members = [
            "country": .string(origin.country.code), "session": .string(origin.session),
            "symbol": .string(origin.symbol), "paragraph": .string(origin.paragraph),
            "recommenders": .array(origin.recommenders.map { .string($0) }),
            "action": origin.action.map { .integer(Int64($0)) } ?? .null,
            "positions": .array(
                parts.positions.map { taken in
                    var members: JSON.Members = [
                        "position": .string(taken.position.rawValue), "symbol": .string(taken.symbol),
                        "paragraph": .string(taken.paragraph),
                    ]
                    if let date = taken.date { members["date"] = .string(date.text) }
                    if !taken.words.isEmpty { members["words"] = taken.words.json }
                    return .object(members)
                }),
            "topics": .array(
                parts.topics.map { ["taxonomy": .string($0.taxonomy.rawValue), "topic": .string($0.topic)] }),
            "asks": .array(
                parts.asks.filter { !$0.isByHand }.map {
                    [
                        "text": .string($0.text.text(.en)),
                        "recommenders": .array($0.recommenders.map { .string($0) }),
                    ]
                }),
        ]
        if !origin.body.isEmpty { members["body"] = .string(origin.body) }
        if let day = origin.withdrawnOn { members["withdrawnOn"] = .string(day.text) }
        return .object(members)
    }

    /// The asks that a person made of a compound text, and that a merging ended: nothing where nobody split it.
    private static func split(_ asks: [Ask]) -> [JSON] {
        asks.filter { $0.isByHand || $0.until != nil }.map { ask in
            [
                "number": .integer(Int64(ask.number)), "label": .string(ask.label), "text": ask.text.json,
                "until": ask.until.map { .string($0.utcText) } ?? .null,
            ]
        }
    }

    private static let originSchema = APISchema.object(
        [
            "country": APISchema.text, "body": APISchema.text, "withdrawnOn": APISchema.day,
            "session": APISchema.text, "symbol": APISchema.text,
            "paragraph": APISchema.text, "recommenders": APISchema.list(of: APISchema.text),
            "action": APISchema.nullable(APISchema.integer),
            "positions": APISchema.list(
                of: APISchema.object(
                    [
                        "position": APISchema.words(StatePosition.self), "symbol": APISchema.text,
                        "paragraph": APISchema.text, "date": APISchema.day, "words": APISchema.wording,
                    ], optional: ["date", "words"])),
            "topics": APISchema.list(
                of: APISchema.object(["taxonomy": APISchema.words(Taxonomy.self), "topic": APISchema.text])),
            "asks": APISchema.list(
                of: APISchema.object([
                    "text": APISchema.text, "recommenders": APISchema.list(of: APISchema.text),
                ])),
        ], optional: ["body", "withdrawnOn"])

    static let resource = APIResource(
        name: "recommendations", summary: "Adopted recommendations",
        schema: APISchema.object(
            [
                "id": APISchema.id, "number": APISchema.integer, "title": APISchema.wording,
                "text": APISchema.wording, "theme": APISchema.nullable(APISchema.words(Theme.self)),
                "source": APISchema.words(RecommendationSource.self),
                "addressee": APISchema.nullable(APISchema.id), "supporting": APISchema.list(of: APISchema.id),
                "adoptedOn": APISchema.nullable(APISchema.partialDate),
                "sdg": APISchema.list(of: APISchema.text),
                "seminar": APISchema.nullable(APISchema.id), "repeats": APISchema.nullable(APISchema.id),
                "dissent": APISchema.list(
                    of: APISchema.object(["organisation": APISchema.id, "text": APISchema.wording])),
                "dialogue": APISchema.words(DialogueState.self),
                "implementation": APISchema.object(
                    [
                        "state": APISchema.words(ImplementationState.self),
                        "nhri": APISchema.words(ImplementationState.self),
                        "civilSociety": APISchema.words(ImplementationState.self),
                    ], optional: ["state", "nhri", "civilSociety"]),
                "publication": APISchema.words(Publication.self), "origin": APISchema.nullable(originSchema),
                "kind": APISchema.words(RecommendationKind.self),
                "asks": APISchema.list(
                    of: APISchema.object([
                        "number": APISchema.integer, "label": APISchema.text, "text": APISchema.wording,
                        "until": APISchema.nullable(APISchema.text),
                    ])),
                "versions": APISchema.list(
                    of: APISchema.object([
                        "number": APISchema.integer, "text": APISchema.wording, "reason": APISchema.wording,
                    ])),
            ], optional: ["kind", "asks"]),
        filters: RecommendationStore.filters,
        list: { query, after, limit, scope in
            let found = try RecommendationStore.published(
                query, after: after.flatMap { ID($0) }, limit: limit,
                in: scope)
            return try forms(of: found, in: scope).map { known, _, form in
                (known.id.text, form.withID(known.id.text))
            }
        },
        record: { id, scope in
            guard
                let found = try ID<Recommendation>(id).flatMap({
                    try RecommendationStore.recommendation($0, in: scope)
                }), found.publication == .public
            else { return nil }
            return try form(found, in: scope).withID(id)
        })
}
