import Web

/// How recommendations are searched: which fields a question may name, and by which labels the index knows them.
enum RecommendationSearch {
    /// The words before a colon, in the three languages, and the list's filters that they stand for.
    static let fields: [String: String] = Dictionary(
        uniqueKeysWithValues: [
            "source": ["source", "источник", "манбаъ"], "country": ["country", "страна", "кишвар"],
            "position": ["position", "позиция", "мавқеъ"], "topic": ["topic", "тема", "мавзӯъ"],
            "session": ["session", "сессия", "иҷлосия"], "symbol": ["symbol", "документ", "ҳуҷҷат"],
            "paragraph": ["paragraph", "пункт", "банд"], "from": ["from", "от", "аз"],
        ].flatMap { name, words in words.map { (SearchWords.folded($0), name) } })

    /// The question of a list's search box.
    static func question(_ request: ListRequest) -> SearchQuestion {
        SearchQuestion(request.query["q"] ?? "", fields: fields)
    }

    /// The request with the fields that its question names set as filters.
    static func resolved(_ request: ListRequest) -> ListRequest {
        let named = question(request).fields
        guard !named.isEmpty else { return request }
        var query = Fields()
        for pair in request.query.pairs where !named.contains(where: { $0.name == pair.name }) {
            query.add(pair.name, pair.value)
        }
        for field in named { query.add(field.name, value(field.value, of: field.name)) }
        return ListRequest(query: query)
    }

    /// A value as the filter knows it; people write `source:UPR` and `country:Tajikistan`.
    private static func value(_ value: String, of name: String) -> String {
        switch name {
        case "source":
            let known = RecommendationSource.allCases.first { $0.rawValue.lowercased() == value.lowercased() }
            return known?.rawValue ?? value
        case "position": return StatePosition(words: value)?.rawValue ?? value
        case "country", "from": return (Country(known: value) ?? Country(named: value))?.code ?? value
        case "symbol": return value.uppercased()
        default: return value
        }
    }
}
