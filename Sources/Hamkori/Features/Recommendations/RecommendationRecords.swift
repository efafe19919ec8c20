import Documents
import Storage

/// How the ledger, the thread, the search and the API know recommendations.
enum RecommendationRecords {
    static let source = RecordSource(
        kind: .recommendation, ids: { try RecommendationStore.ids(in: $0) },
        form: { id, transaction in
            guard let id = ID<Recommendation>(id),
                let recommendation = try RecommendationStore.recommendation(id, in: transaction)
            else { return nil }
            return try form(recommendation, transaction)
        },
        summary: { id, transaction in
            try ID<Recommendation>(id).flatMap { try RecommendationStore.recommendation($0, in: transaction) }
                .map { recommendation in
                    RecordSummary(
                        reference: RecordReference(.recommendation, recommendation.id),
                        title: recommendation.title,
                        state: recommendation.dialogue.name, text: recommendation.text,
                        codes: [recommendation.origin.symbol, recommendation.origin.paragraph],
                        labels: RecommendationSearch.labels(recommendation),
                        date: recommendation.adoptedOn, isPublic: recommendation.publication == .public,
                        path: Recommendations.show.path(recommendation.id))
                }
        },
        indexed: { id, number, transaction in
            try RecommendationStore.setDocument(number, of: id, in: transaction)
        })

    /// Every version of the text is in it, so that none can be changed unnoticed.
    static func form(_ recommendation: Recommendation, _ transaction: Transaction) throws -> JSON {
        let versions = try RecommendationStore.versions(of: recommendation.id, in: transaction)
        let supporting = try RecommendationStore.supporting(of: recommendation.id, in: transaction)
        let said = Reporter.allCases.compactMap { reporter in
            recommendation.implementation[reporter].map { (reporter.rawValue, JSON.string($0.rawValue)) }
        }
        return [
            "number": .integer(Int64(recommendation.number)), "title": recommendation.title.json,
            "text": recommendation.text.json,
            "theme": recommendation.theme.map { .string($0.rawValue) } ?? .null,
            "source": .string(recommendation.source.rawValue),
            "addressee": recommendation.addressee.map { .string($0.text) } ?? .null,
            "supporting": .array(supporting.map { .string($0.text) }),
            "adoptedOn": .string(recommendation.adoptedOn.text),
            "sdg": .array(recommendation.sdg.map { .string($0) }),
            "seminar": recommendation.seminar.map { .string($0.text) } ?? .null,
            "repeats": recommendation.repeats.map { .string($0.text) } ?? .null,
            "dissent": Dissent.json(recommendation.dissent),
            "dialogue": .string(recommendation.dialogue.rawValue),
            "implementation": .object(JSON.Members(said)),
            "publication": .string(recommendation.publication.rawValue),
            "origin": recommendation.origin.key == nil ? .null : try origin(recommendation, transaction),
            "versions": .array(
                versions.map {
                    ["number": .integer(Int64($0.number)), "text": $0.text.json, "reason": $0.reason.json]
                }),
        ]
    }

    /// What is told of one of the UN beside its text.
    private static func origin(_ recommendation: Recommendation, _ transaction: Transaction) throws -> JSON {
        let origin = recommendation.origin
        let positions = try RecommendationStore.positions(of: recommendation.id, in: transaction)
        let topics = try RecommendationStore.topics(of: recommendation.id, in: transaction)
        let asks = try RecommendationStore.asks(of: recommendation.id, in: transaction)
        return [
            "country": .string(origin.country.code), "session": .string(origin.session),
            "symbol": .string(origin.symbol), "paragraph": .string(origin.paragraph),
            "recommenders": .array(origin.recommenders.map { .string($0) }),
            "action": origin.action.map { .integer(Int64($0)) } ?? .null,
            "positions": .array(
                positions.map {
                    [
                        "position": .string($0.position.rawValue), "symbol": .string($0.symbol),
                        "paragraph": .string($0.paragraph),
                    ]
                }),
            "topics": .array(
                topics.map { ["taxonomy": .string($0.taxonomy.rawValue), "topic": .string($0.topic)] }),
            "asks": .array(
                asks.map {
                    ["text": .string($0.text), "recommenders": .array($0.recommenders.map { .string($0) })]
                }),
        ]
    }

    static let resource = APIResource(
        name: "recommendations", summary: "Adopted recommendations",
        schema: [
            "type": "object",
            "properties": [
                "id": ["type": "string", "format": "uuid"], "number": ["type": "integer"],
                "title": ["type": "object"], "text": ["type": "object"], "theme": ["type": "string"],
                "source": ["type": "string"], "addressee": ["type": "string", "format": "uuid"],
                "adoptedOn": ["type": "string", "format": "date"], "dialogue": ["type": "string"],
                "implementation": ["type": "object"], "origin": ["type": ["object", "null"]],
                "versions": ["type": "array"],
            ],
            "required": ["id", "number", "title", "text", "dialogue"],
        ],
        filters: [
            ("q", "words of the text"), ("country", "ISO 3166-1 code of the State, or all"),
            ("source", RecommendationSource.allCases.map(\.rawValue).joined(separator: ", ")),
            ("state", DialogueState.allCases.map(\.rawValue).joined(separator: ", ")),
            ("position", (StatePosition.allCases.map(\.rawValue) + ["none"]).joined(separator: ", ")),
            ("theme", Theme.allCases.map(\.rawValue).joined(separator: ", ")),
            ("topic", "a topic of UPR Info or of the UN, in its own words"),
            ("addressee", "the id of an organisation"),
        ],
        list: { query, after, limit, transaction in
            try RecommendationStore.published(
                query.fields, of: query.institution, after: after ?? "", limit: limit, in: transaction
            )
            .map { ($0.id.text, try form($0, transaction).withID($0.id.text)) }
        },
        record: { id, transaction in
            guard
                let found = try ID<Recommendation>(id).flatMap({
                    try RecommendationStore.recommendation($0, in: transaction)
                }), found.publication == .public
            else { return nil }
            return try form(found, transaction).withID(id)
        })
}
